using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace StarRocks.AwsAuth.Credentials.Tests.Blocking;

/// <summary>Tests that the library neither changes the pool of the program nor needs it.</summary>
public sealed class PoolTests
{
    private static readonly string[] _ofPool =
    [
        "Task.Run", "Task.Delay", "Task.Yield", "TaskFactory.StartNew", "Timer..ctor", "CancellationTokenSource.CancelAfter",
    ];

    [Fact]
    public void The_library_starts_no_work_or_timer_on_the_pool_and_changes_no_setting_of_it()
    {
        Assert.DoesNotContain(Calls(typeof(IAwsAuth)), IsOfPool);
        Assert.DoesNotContain(Calls(typeof(S3ClientExtensions)), IsOfPool);
        // This test itself would find such calls.
        Assert.Contains("Task.Run", Calls(typeof(PoolTests)).Where(IsOfPool));
        Assert.Contains("ThreadPool.SetMaxThreads", Calls(typeof(PoolTests)).Where(IsOfPool));
    }

    private static bool IsOfPool(string call) => _ofPool.Contains(call) || call.StartsWith("ThreadPool.", StringComparison.Ordinal);

    /// <summary>Returns the members of other assemblies that an assembly uses.</summary>
    private static HashSet<string> Calls(Type type)
    {
        using var stream = File.OpenRead(type.Assembly.Location);
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        var calls = new HashSet<string>();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference)
                continue;
            var parent = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
            if (metadata.GetString(parent.Namespace).StartsWith("System.Threading", StringComparison.Ordinal))
                calls.Add($"{metadata.GetString(parent.Name)}.{metadata.GetString(member.Name)}");
        }

        return calls;
    }
}
