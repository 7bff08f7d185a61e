using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using Amazon;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Represents the machine that credentials are refreshed on: its clocks, random numbers and environment.</summary>
internal class CredentialHost
{
    private static readonly double _ticksPerTimestamp = TimeSpan.TicksPerSecond / (double)Stopwatch.Frequency;
#if !NET8_0_OR_GREATER
    private static readonly Random _random = new();
#endif

    public static CredentialHost Process { get; } = new();

    /// <summary>Gets the system time, with the clock correction that the program set in the SDK.</summary>
    public virtual DateTime UtcNow => DateTime.UtcNow + (AWSConfigs.ManualClockCorrection ?? TimeSpan.Zero);

    /// <summary>Gets the time of the monotonic clock.</summary>
    public virtual TimeSpan Elapsed => new((long)(Stopwatch.GetTimestamp() * _ticksPerTimestamp));

    public virtual string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    public virtual async Task Delay(TimeSpan time, CancellationToken cancellationToken)
    {
        var end = new TaskCompletionSource<bool>();
        using (OwnTimers.Process.Start(time, () => end.TrySetResult(true)))
        using (cancellationToken.Register(() => end.TrySetCanceled()))
            await end.Task.ConfigureAwait(false);
    }

    /// <summary>Creates a source that is cancelled together with the token or after the given time.</summary>
    public virtual CancellationTokenSource Limit(TimeSpan time, CancellationToken cancellationToken) =>
        new TimeLimit(time, cancellationToken);

    /// <summary>Blocks the thread of a caller until a task that cannot fail has ended; returns false if the time is over.</summary>
    public virtual bool Wait(Task task, TimeSpan time) => task.Wait(time);

    [SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "It is used for jitter.")]
    public virtual double NextRandom()
    {
#if NET8_0_OR_GREATER
        return Random.Shared.NextDouble();
#else
        lock (_random)
            return _random.NextDouble();
#endif
    }
}
