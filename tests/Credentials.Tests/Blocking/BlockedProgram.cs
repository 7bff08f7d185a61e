using System.Globalization;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials.Tests.Blocking;

/// <summary>
/// Represents a program whose callers block threads of the pool at a cold start. It is a process of its own, because it limits its pool,
/// and because the STS must not need this pool.
/// </summary>
internal static class BlockedProgram
{
    internal const string Command = "blocked-callers";

    /// <summary>The text that the program writes when the pool has no free thread.</summary>
    internal const string IsBlocked = "blocked";

    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Runs the program with the address of STS, the method, the number of callers, the size of the pool or 0, and how many times longer
    /// than normally it waits for a response, so that a response comes in time on a busy machine.
    /// </summary>
    internal static int Run(string[] arguments)
    {
        var credentials = new S3Auth
        {
            AccessKey = Blocks.AccessKey,
            SecretKey = Blocks.SecretKey,
            IamRoleArn = Blocks.Role,
            Region = "eu-west-1",
            StsRegion = "eu-west-1",
            StsEndpoint = arguments[0],
        }.On(new PatientHost(int.Parse(arguments[4], CultureInfo.InvariantCulture)));
        Func<Amazon.Runtime.ImmutableCredentials> get = arguments[1] == "Result"
            ? () => credentials.GetCredentialsAsync().Result
            : credentials.GetCredentials;
        var callers = int.Parse(arguments[2], CultureInfo.InvariantCulture);
        var threads = int.Parse(arguments[3], CultureInfo.InvariantCulture);
        if (threads > 0 && !(ThreadPool.SetMinThreads(1, 1) && ThreadPool.SetMaxThreads(threads, threads)))
            return 1;
        var before = PoolSettings();
        var started = 0;
        var tasks = Enumerable.Range(0, callers).Select(_ => Task.Run(() =>
        {
            Interlocked.Increment(ref started);
            return Outcome(get);
        })).ToArray();
        // A pool without a limit grows, so that only its first threads are awaited.
        var expected = Math.Min(callers, threads > 0 ? threads : Environment.ProcessorCount);
        while (Volatile.Read(ref started) < expected)
            Thread.Sleep(1);
        Console.WriteLine(IsBlocked);
        if (!Task.WaitAll(tasks, _limit))
            return 2;
        foreach (var outcome in tasks.GroupBy(static task => task.Result))
            Console.WriteLine($"{outcome.Count()} {outcome.Key}");
        return before == PoolSettings() ? 0 : 3;
    }

    private static string Outcome(Func<Amazon.Runtime.ImmutableCredentials> get)
    {
        try
        {
            return get().AccessKey;
        }
        catch (Exception problem) when (problem is CredentialRefreshException or AggregateException)
        {
            return nameof(CredentialRefreshException);
        }
    }

    private static (int MinWorkers, int MinIo, int MaxWorkers, int MaxIo) PoolSettings()
    {
        ThreadPool.GetMinThreads(out var minWorkers, out var minIo);
        ThreadPool.GetMaxThreads(out var maxWorkers, out var maxIo);
        return (minWorkers, minIo, maxWorkers, maxIo);
    }

    /// <summary>Represents this machine, with longer times.</summary>
    private sealed class PatientHost(int factor) : CredentialHost
    {
        public override Task Delay(TimeSpan time, CancellationToken cancellationToken) => base.Delay(time * factor, cancellationToken);

        public override CancellationTokenSource Limit(TimeSpan time, CancellationToken cancellationToken) =>
            base.Limit(time * factor, cancellationToken);

        public override bool Wait(Task task, TimeSpan time) => base.Wait(task, time * factor);
    }
}
