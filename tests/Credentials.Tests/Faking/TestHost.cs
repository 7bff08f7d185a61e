using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials.Tests.Faking;

/// <summary>
/// A machine with an environment of its own. Nothing on it waits by the real clock; what it thinks the time is, which services compare with
/// theirs, is the real one or, where a test wants it, a time of its own.
/// </summary>
internal sealed class TestHost : CredentialHost
{
    private readonly bool _hasOwnClock;

    private TestHost(bool hasOwnClock) => _hasOwnClock = hasOwnClock;

    public ConcurrentDictionary<string, string> Environment { get; } = new();

    /// <summary>By how much somebody has set the clock, which the one to wait by does not notice.</summary>
    public TimeSpan ClockIsOff { get; set; }

    public Func<double> Chances { get; set; } = static () => 0.5;

    public FakeTime Time { get; } = new();

    public override DateTime UtcNow => (_hasOwnClock ? new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) + ClockIsOff : base.UtcNow) + Elapsed;

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

    public override double NextRandom() => Chances();

    public override Task Delay(TimeSpan time, CancellationToken cancellationToken) => Time.After(time, cancellationToken);

    public override CancellationTokenSource Limit(TimeSpan time, CancellationToken cancellationToken) => Time.Limit(time, cancellationToken);
}
