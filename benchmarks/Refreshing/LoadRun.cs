using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Requests, which no benchmark counts: under load, with a short session, and with an STS that is down.</summary>
internal static class LoadRun
{
    internal static async Task RunAsync(int expiries)
    {
        await BothAsync(sts => ExpiriesAsync(sts, expiries));
        await BothAsync(ShortSessionAsync);
        await BothAsync(OutageAsync);
    }

    private static async Task BothAsync(Func<(LoopbackSts Sts, Contender Contender), Task> run)
    {
        foreach (var make in new[] { Contender.Ours, Contender.Sdk })
        {
            using var sts = new LoopbackSts();
            await run((sts, make(sts)));
        }
    }

    private static async Task ExpiriesAsync((LoopbackSts Sts, Contender Contender) run, int expiries)
    {
        // Until the code is compiled in earnest.
        for (var i = 0; i < 100; i++)
            await CredentialBenchmarks.AllAsync(run.Contender);
        var before = run.Sts.Requests;
        var times = new TimeSpan[expiries];
        var all = Stopwatch.StartNew();
        for (var i = 0; i < expiries; i++)
        {
            var one = Stopwatch.StartNew();
            await CredentialBenchmarks.AllAsync(run.Contender);
            times[i] = one.Elapsed;
        }

        Array.Sort(times);
        Report(run, before, $"1,000 callers at each of {expiries} expiries, in {all.Elapsed.TotalSeconds:0.0} s; an expiry {times[expiries / 2].TotalMilliseconds:0.00} ms, the 99th of a hundred {times[expiries * 99 / 100].TotalMilliseconds:0.00} ms");
    }

    private static async Task ShortSessionAsync((LoopbackSts Sts, Contender Contender) run)
    {
        run.Sts.Lifetime = TimeSpan.FromSeconds(900);
        await run.Contender.Credentials.GetCredentialsAsync();
        var before = run.Sts.Requests;
        for (var i = 0; i < 300; i++)
        {
            await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => run.Contender.Credentials.GetCredentialsAsync()));
            await Task.Delay(10);
        }

        Report(run, before, "50 callers, 300 times in the first seconds of a session of 900 s");
    }

    private static async Task OutageAsync((LoopbackSts Sts, Contender Contender) run)
    {
        run.Sts.IsDown = true;
        var time = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => FailAsync(run.Contender.Credentials)));
        Report(run, 0, $"20 callers on a dead STS, the last of whom knew after {time.Elapsed.TotalSeconds:0.0} s");
    }

    private static async Task FailAsync(AWSCredentials credentials)
    {
        try
        {
            await credentials.GetCredentialsAsync();
        }
        catch (AmazonClientException)
        {
            // As it has to be.
        }
        catch (AmazonServiceException)
        {
            // Likewise.
        }
    }

    private static void Report((LoopbackSts Sts, Contender Contender) run, int before, string what) =>
        Console.WriteLine($"{run.Contender.Name}: {run.Sts.Requests - before} requests; {what}");
}
