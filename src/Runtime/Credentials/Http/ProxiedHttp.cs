using System;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Sends requests through the proxy of the process with HttpClient, which supports all kinds of proxies, but needs threads of the pool to
/// connect.
/// </summary>
internal static class ProxiedHttp
{
    private static readonly Lazy<HttpClient> _http = new(CreateClient);

    private static IWebProxy? Proxy =>
#if NET8_0_OR_GREATER
        HttpClient.DefaultProxy;
#else
        WebRequest.DefaultWebProxy;
#endif

    /// <summary>Indicates whether the process uses a proxy for an address.</summary>
    internal static bool IsUsedFor(Uri uri) =>
        Proxy is { } proxy && !proxy.IsBypassed(uri) && proxy.GetProxy(uri) is { } address && address != uri;

    internal static async Task<HttpResponse> SendAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var message = request.ToMessage();
        using var response = await _http.Value.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        if (response.Content?.Headers.ContentLength > HttpResponse.MaxBytes)
            throw HttpResponse.TooLong();
#if NET8_0_OR_GREATER
        using var stream = await response.Content!.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        using var stream = response.Content is { } content
            ? await content.ReadAsStreamAsync().ConfigureAwait(false)
            : System.IO.Stream.Null;
#endif
        var text = await LimitedText.ReadAsync(stream, cancellationToken).ConfigureAwait(false);
        var region = response.Headers.TryGetValues(ResponseReader.BucketRegionHeader, out var regions) ? string.Join(",", regions) : null;
        return new HttpResponse(response.StatusCode, text, response.Headers.Date, region);
    }

    [SuppressMessage(
        "Security",
        "CA5399:HttpClient is created without enabling CheckCertificateRevocationList",
        Justification = "Networks inside AWS often cannot reach the revocation lists, and the SDK does not check them either.")]
    [SuppressMessage(
        "Reliability",
        "CA2000:Dispose objects before losing scope",
        Justification = "The client owns its handler, and lives as long as the process.")]
    private static HttpClient CreateClient()
    {
        // The limited lifetime of a connection makes the client resolve the host name again.
#if NET8_0_OR_GREATER
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            Proxy = new CurrentProxy(),
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        };
#else
        // .NET Framework opens two connections to a server by default, and two without a response would block all other requests.
        var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            Proxy = new CurrentProxy(),
            MaxConnectionsPerServer = int.MaxValue,
        };
#endif
        return new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Represents the proxy that the process has at the time of a request, because a program can replace it.</summary>
    private sealed class CurrentProxy : IWebProxy
    {
        public ICredentials? Credentials
        {
            get => Proxy?.Credentials;
            set => throw new NotSupportedException();
        }

        public Uri? GetProxy(Uri destination) => Proxy?.GetProxy(destination);

        public bool IsBypassed(Uri host) => Proxy is not { } proxy || proxy.IsBypassed(host);
    }
}
