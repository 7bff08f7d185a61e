using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials.Tests.Faking;

/// <summary>A machine with an environment of its own and, where a test wants it, a clock of its own.</summary>
internal sealed class TestHost : CredentialHost
{
    private readonly bool _hasOwnClock;
    private long _ticks;

    private TestHost(bool hasOwnClock) => _hasOwnClock = hasOwnClock;

    public ConcurrentDictionary<string, string> Environment { get; } = new();

    /// <summary>By how much somebody has set the clock, which the one to wait by does not notice.</summary>
    public TimeSpan ClockIsOff { get; set; }

    public Func<double> Chances { get; set; } = static () => 0.5;

    public override DateTime UtcNow => _hasOwnClock ? new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) + Elapsed + ClockIsOff : base.UtcNow + Skipped;

    public override TimeSpan Elapsed => _hasOwnClock ? Skipped : base.Elapsed;

    private TimeSpan Skipped => new(Interlocked.Read(ref _ticks));

    public static TestHost Real() => new(hasOwnClock: false);

    public static TestHost WithClock() => new(hasOwnClock: true);

    public static TestHost With(FakeImds imds)
    {
        var host = Real();
        host.Environment["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = imds.Address;
        return host;
    }

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);

    public override string? Variable(string name) => Environment.TryGetValue(name, out var value) ? value : null;

    public override double NextRandom() => Chances();

    public override Task Delay(TimeSpan time, CancellationToken cancellationToken) => _hasOwnClock ? Task.CompletedTask : base.Delay(time, cancellationToken);
}
