using System.Diagnostics;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;
using StarRocks.AwsAuth.Credentials.Tests.Http;

namespace StarRocks.AwsAuth.Credentials.Tests.Blocking;

/// <summary>Tests callers that block all threads of the pool, in a process of their own.</summary>
public sealed class BlockedCallersTests
{
    // Longer than any load delays a response.
    private const int Patience = 15;

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
        var outcomes = await RunAsync(sts.Address, method, callers, poolSize, Patience, isBlocked.SetResult);
        Assert.Equal([$"{callers} ASIASESSION00001"], outcomes);
    }

    [Theory]
    [InlineData("GetCredentials")]
    [InlineData("Result")]
    public async Task All_callers_fail_without_a_thread_of_the_pool(string method)
    {
        using var sts = new FakeSts { Override = static _ => FakeReply.NoResponse };
        var outcomes = await RunAsync(sts.Address, method, 200, 8, patience: 1, static () => { });
        Assert.Equal([$"200 {nameof(CredentialRefreshException)}"], outcomes);
    }

    [Fact]
    public async Task TLS_needs_no_thread_of_the_pool()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only OpenSSL reads trusted certificates from a file.");
        using var certificate = Certificates.Create("localhost");
        using var file = new CertificateFile(certificate);
        using var sts = new FakeSts(certificate);
        var outcomes = await RunAsync(sts.Address, "Result", 200, 8, Patience, static () => { }, file.Name);
        Assert.Equal(["200 ASIASESSION00001"], outcomes);
    }

    private static async Task<string[]> RunAsync(
        string sts, string method, int callers, int poolSize, int patience, Action onBlocked, string? trusted = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        if (trusted is not null)
            start.Environment["SSL_CERT_FILE"] = trusted;
        foreach (var argument in new[] { typeof(BlockedProgram).Assembly.Location, BlockedProgram.Command, sts, method })
            start.ArgumentList.Add(argument);
        foreach (var argument in new[] { $"{callers}", $"{poolSize}", $"{patience}" })
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
