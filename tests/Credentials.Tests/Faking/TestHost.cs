using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials.Tests.Faking;

/// <summary>
/// Represents a simulated machine with its own environment and simulated time. Its system clock starts at the real time, which services
/// compare with their own, or at a fixed time.
/// </summary>
internal sealed class TestHost : CredentialHost
{
    private readonly bool _hasOwnClock;

    private TestHost(bool hasOwnClock) => _hasOwnClock = hasOwnClock;

    public ConcurrentDictionary<string, string> Environment { get; } = new();

    /// <summary>Gets or sets the change of the system clock, which does not affect the monotonic clock.</summary>
    public TimeSpan ClockChange { get; set; }

    public Func<double> Random { get; set; } = static () => 0.5;

    public FakeTime Time { get; } = new();

    public override DateTime UtcNow =>
        (_hasOwnClock ? new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) + ClockChange : base.UtcNow) + Elapsed;

    public override TimeSpan Elapsed => Time.Now;

    public static TestHost Real() => new(hasOwnClock: false);

    public static TestHost WithClock() => new(hasOwnClock: true);

    public static TestHost With(FakeImds imds, bool hasOwnClock = false)
    {
        var host = new TestHost(hasOwnClock);
        host.Environment["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = imds.Address;
        return host;
    }

    public void Advance(TimeSpan time) => Time.Advance(time);

    public override string? Variable(string name) => Environment.TryGetValue(name, out var value) ? value : null;

    public override double NextRandom() => Random();

    public override Task Delay(TimeSpan time, CancellationToken cancellationToken) => Time.Delay(time, cancellationToken);

    public override CancellationTokenSource Limit(TimeSpan time, CancellationToken cancellationToken) =>
        Time.Limit(time, cancellationToken);

    // Simulated time does not pass while a caller blocks.
    public override bool Wait(Task task, TimeSpan time)
    {
        task.Wait();
        return true;
    }
}
