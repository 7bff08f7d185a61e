using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Counts requests, which benchmarks do not: under load, with a short session, and during an outage of STS.</summary>
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
        foreach (var make in new Func<LoopbackSts, Contender>[] { Contender.Ours, Contender.Sdk })
        {
            using var sts = new LoopbackSts();
            await run((sts, make(sts)));
        }
    }

    private static async Task ExpiriesAsync((LoopbackSts Sts, Contender Contender) run, int expiries)
    {
        // Warm up until the code is compiled with optimizations.
        for (var i = 0; i < 100; i++)
            await CredentialBenchmarks.AllAsync(run.Contender);
        var before = run.Sts.Requests;
        var times = new TimeSpan[expiries];
        var all = Stopwatch.StartNew();
        for (var i = 0; i < expiries; i++)
        {
            var expiry = Stopwatch.StartNew();
            await CredentialBenchmarks.AllAsync(run.Contender);
            times[i] = expiry.Elapsed;
        }

        Array.Sort(times);
        var (median, percentile) = (times[expiries / 2].TotalMilliseconds, times[expiries * 99 / 100].TotalMilliseconds);
        Report(
            run,
            before,
            $"1,000 callers at each of {expiries} expiries, in {all.Elapsed.TotalSeconds:0.0} s; "
                + $"median {median:0.00} ms, p99 {percentile:0.00} ms");
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
        Report(run, 0, $"20 callers during an outage of STS, all failed after {time.Elapsed.TotalSeconds:0.0} s");
    }

    private static async Task FailAsync(AWSCredentials credentials)
    {
        try
        {
            await credentials.GetCredentialsAsync();
        }
        catch (AmazonClientException)
        {
            // The library throws this during an outage.
        }
        catch (AmazonServiceException)
        {
            // The SDK throws this during an outage.
        }
    }

    private static void Report((LoopbackSts Sts, Contender Contender) run, int before, string what) =>
        Console.WriteLine($"{run.Contender.Name}: {run.Sts.Requests - before} requests; {what}");
}
