using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>
/// Measures how long callers that block threads of the pool wait for the first credentials of a process. Each measurement is a process of
/// its own; STS is in this one.
/// </summary>
internal static class ColdRun
{
    internal const string ChildCommand = "cold-callers";

    private const int RoundsOfSdk = 1;
    private const string Sdk = "AssumeRoleAWSCredentials";
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(30);

    internal static async Task RunAsync(int rounds)
    {
        using var sts = new LoopbackSts();
        foreach (var contender in new[] { "CreateCredentials()", Sdk })
        {
            foreach (var method in new[] { "GetCredentials", "GetCredentialsAsync().Result" })
            {
                foreach (var (callers, poolSize) in new[] { (40, 0), (200, 0), (40, 8), (200, 8) })
                    await MeasureAsync(contender == Sdk ? RoundsOfSdk : rounds, sts.Address, contender, method, callers, poolSize);
            }
        }
    }

    /// <summary>Starts the callers on the pool, and writes the milliseconds until the last one has credentials.</summary>
    internal static int RunChild(string[] arguments)
    {
        var (address, method) = (arguments[0], arguments[2]);
        var callers = int.Parse(arguments[3], CultureInfo.InvariantCulture);
        var poolSize = int.Parse(arguments[4], CultureInfo.InvariantCulture);
        var credentials = (arguments[1] == Sdk ? Contender.Sdk(address) : Contender.Ours(address)).Credentials;
        Action get = method == "GetCredentials"
            ? () => credentials.GetCredentials()
            : () => _ = credentials.GetCredentialsAsync().Result;
        if (poolSize > 0 && !(ThreadPool.SetMinThreads(1, 1) && ThreadPool.SetMaxThreads(poolSize, poolSize)))
            return 1;
        var time = Stopwatch.StartNew();
        var all = Enumerable.Range(0, callers).Select(_ => Task.Run(get)).ToArray();
        Console.WriteLine(Task.WaitAll(all, _limit) ? time.Elapsed.TotalMilliseconds.ToString(CultureInfo.InvariantCulture) : "-");
        // Threads that are blocked forever must not keep the process.
        Environment.Exit(0);
        return 0;
    }

    private static async Task MeasureAsync(int rounds, string sts, string contender, string method, int callers, int poolSize)
    {
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
            string[] arguments =
                [typeof(ColdRun).Assembly.Location, ChildCommand, sts, contender, method, $"{callers}", $"{poolSize}"];
            foreach (var argument in arguments)
                start.ArgumentList.Add(argument);
            using var child = Process.Start(start)!;
            var text = await child.StandardOutput.ReadToEndAsync();
            await child.WaitForExitAsync();
            times.Add(double.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : double.PositiveInfinity);
        }

        times.Sort();
        var pool = poolSize == 0 ? "default" : $"SetMaxThreads({poolSize})";
        Console.WriteLine(FormattableString.Invariant(
            $"{contender}, {method}, {callers} callers, pool {pool}: median {times[rounds / 2]:0} ms, max {times[^1]:0} ms of {rounds}"));
    }
}
