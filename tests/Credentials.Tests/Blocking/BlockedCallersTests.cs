using System.Diagnostics;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Blocking;

/// <summary>Tests callers that block all threads of the pool, in a process of their own.</summary>
public sealed class BlockedCallersTests
{
    public static TheoryData<string, int, int> Callers
    {
        get
        {
            var callers = new TheoryData<string, int, int>();
            foreach (var method in new[] { "GetCredentials", "Result" })
            {
                callers.Add(method, 40, 0);
                callers.Add(method, 200, 0);
                callers.Add(method, 200, 8);
            }

            return callers;
        }
    }

    [Theory]
    [MemberData(nameof(Callers))]
    public async Task All_callers_are_served_without_a_thread_of_the_pool(string method, int callers, int poolSize)
    {
        var isBlocked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var sts = new FakeSts { Until = isBlocked.Task };
        var outcomes = await RunAsync(sts.Address, method, callers, poolSize, isBlocked.SetResult);
        Assert.Equal([$"{callers} ASIASESSION00001"], outcomes);
    }

    [Theory]
    [InlineData("GetCredentials")]
    [InlineData("Result")]
    public async Task All_callers_fail_without_a_thread_of_the_pool(string method)
    {
        using var sts = new FakeSts { Override = static _ => FakeReply.NoResponse };
        var outcomes = await RunAsync(sts.Address, method, 200, 8, static () => { });
        Assert.Equal([$"200 {nameof(CredentialRefreshException)}"], outcomes);
    }

    private static async Task<string[]> RunAsync(string sts, string method, int callers, int poolSize, Action onBlocked)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        string[] arguments = [typeof(BlockedProgram).Assembly.Location, BlockedProgram.Command, sts, method, $"{callers}", $"{poolSize}"];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var program = System.Diagnostics.Process.Start(start)!;
        Assert.Equal(BlockedProgram.IsBlocked, await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        onBlocked();
        var text = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, program.ExitCode);
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
