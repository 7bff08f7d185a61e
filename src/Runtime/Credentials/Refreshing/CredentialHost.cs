using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Amazon;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Represents the machine that credentials are refreshed on: its clocks, random numbers, network and environment.</summary>
internal class CredentialHost
{
    private const int MaxResponseBytes = 1 << 20;
    private static readonly double _ticksPerTimestamp = TimeSpan.TicksPerSecond / (double)Stopwatch.Frequency;
#if !NET8_0_OR_GREATER
    private static readonly Random _random = new();
#endif
    private static readonly Lazy<HttpClient> _http = new(static () => CreateClient(useProxy: true));
    private static readonly Lazy<HttpClient> _metadataHttp = new(static () => CreateClient(useProxy: false));

    public static CredentialHost Process { get; } = new();

    /// <summary>Gets the system time, with the clock correction that the program set in the SDK.</summary>
    public virtual DateTime UtcNow => DateTime.UtcNow + (AWSConfigs.ManualClockCorrection ?? TimeSpan.Zero);

    /// <summary>Gets the time of the monotonic clock.</summary>
    public virtual TimeSpan Elapsed => new((long)(Stopwatch.GetTimestamp() * _ticksPerTimestamp));

    public virtual HttpClient Http => _http.Value;

    /// <summary>Gets a client without a proxy, for addresses that exist only on this machine.</summary>
    public virtual HttpClient MetadataHttp => _metadataHttp.Value;

    public virtual string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    public virtual Task Delay(TimeSpan time, CancellationToken cancellationToken) => Task.Delay(time, cancellationToken);

    /// <summary>Creates a source that is cancelled together with the token or after the given time.</summary>
    public virtual CancellationTokenSource Limit(TimeSpan time, CancellationToken cancellationToken)
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(time);
        return limit;
    }

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

    [SuppressMessage(
        "Security",
        "CA5399:HttpClient is created without enabling CheckCertificateRevocationList",
        Justification = "Networks inside AWS often cannot reach the revocation lists, and the SDK does not check them either.")]
    [SuppressMessage(
        "Reliability",
        "CA2000:Dispose objects before losing scope",
        Justification = "The client owns its handler, and lives as long as the process.")]
    private static HttpClient CreateClient(bool useProxy)
    {
        // A token must not follow a redirect. The limited lifetime of a connection makes the client resolve the host name again.
#if NET8_0_OR_GREATER
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = useProxy,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        };
#else
        // .NET Framework opens two connections to a server by default, and two without a response would block all other requests.
        var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = useProxy,
            MaxConnectionsPerServer = int.MaxValue,
        };
#endif
        return new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = MaxResponseBytes };
    }
}
