using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Sends the requests of a check.</summary>
internal static class Probing
{
    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(10);

    internal static Task<HttpAnswer> ProbeAsync(
        this SignedHttp http,
        CredentialHost host,
        HttpMethod method,
        Uri uri,
        string? body,
        string contentType,
        string? target,
        CancellationToken cancellationToken) =>
        SafeAttempt.RunAsync(
            host, token => http.SendAsync(method, uri, body, contentType, target, token), _timeout, cancellationToken);
}
