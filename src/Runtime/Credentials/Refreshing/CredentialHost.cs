using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Amazon;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>The machine that credentials are refreshed on: its clock, its chance, its network and its environment.</summary>
internal class CredentialHost
{
    private const int MaxAnswer = 1 << 20;
    private static readonly double _ticks = TimeSpan.TicksPerSecond / (double)Stopwatch.Frequency;
#if !NET8_0_OR_GREATER
    private static readonly Random _random = new();
#endif
    private static readonly Lazy<HttpClient> _http = new(static () => Client(useProxy: true));
    private static readonly Lazy<HttpClient> _metadata = new(static () => Client(useProxy: false));

    public static CredentialHost Process { get; } = new();

    /// <summary>With the correction that the application gave the SDK.</summary>
    public virtual DateTime UtcNow => DateTime.UtcNow + (AWSConfigs.ManualClockCorrection ?? TimeSpan.Zero);

    /// <summary>A clock that nobody sets, to wait by.</summary>
    public virtual TimeSpan Elapsed => new((long)(Stopwatch.GetTimestamp() * _ticks));

    public virtual HttpClient Http => _http.Value;

    /// <summary>For addresses of the machine itself, which no proxy reaches.</summary>
    public virtual HttpClient MetadataHttp => _metadata.Value;

    public virtual string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    public virtual Task Delay(TimeSpan time, CancellationToken cancellationToken) => Task.Delay(time, cancellationToken);

    /// <summary>Is cancelled with the token, and after this time.</summary>
    public virtual CancellationTokenSource Limit(TimeSpan time, CancellationToken cancellationToken)
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(time);
        return limit;
    }

    /// <summary>From 0 to 1: nothing secret hangs on it.</summary>
    [SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "It spreads requests.")]
    public virtual double NextRandom()
    {
#if NET8_0_OR_GREATER
        return Random.Shared.NextDouble();
#else
        lock (_random)
            return _random.NextDouble();
#endif
    }

    [SuppressMessage("Security", "CA5399:HttpClient is created without enabling CheckCertificateRevocationList", Justification = "As the SDK's clients: AWS's own networks often have no way to the lists.")]
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The client owns its handler, and lives as long as the process.")]
    private static HttpClient Client(bool useProxy)
    {
        // A token must not follow a redirection, and a name must not be resolved once for ever.
#if NET8_0_OR_GREATER
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = useProxy, PooledConnectionLifetime = TimeSpan.FromMinutes(2) };
#else
        // .NET Framework opens two to a server, so that two that are silent would stop all others.
        var handler = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = useProxy, MaxConnectionsPerServer = int.MaxValue };
#endif
        return new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = MaxAnswer };
    }
}
