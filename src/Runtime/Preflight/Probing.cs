using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Sends the requests of a check.</summary>
internal static class Probing
{
    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(10);

    internal static Task<HttpResponse> ProbeAsync(
        this SignedHttp http,
        CredentialHost host,
        HttpMethod method,
        Uri uri,
        string? body,
        string contentType,
        IReadOnlyList<HttpHeader> headers,
        CancellationToken cancellationToken) =>
        SafeAttempt.RunAsync(
            host, token => http.SendAsync(method, uri, body, contentType, headers, token), _timeout, cancellationToken);

    internal static Task<HttpResponse> ProbeAsync(this HttpRequest request, CredentialHost host, CancellationToken cancellationToken) =>
        SafeAttempt.RunAsync(host, token => HttpResponse.SendAsync(request, isLocal: false, token), _timeout, cancellationToken);

    /// <summary>Returns the address of a request. .NET Framework accepts no URL with more than 65,519 characters.</summary>
    /// <exception cref="IssueException">The text is not a URL, or is too long.</exception>
    internal static Uri ToUri(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri)
        ? uri
        : throw new IssueException("the endpoint is not a URL.") { IsConfiguration = true };

    /// <summary>Waits for a check, whose requests fail when it is canceled.</summary>
    internal static async Task<AuthCheckReport> UntilCanceledAsync(Task<AuthCheckReport> check, CancellationToken cancellationToken)
    {
        try
        {
            return await check.ConfigureAwait(false);
        }
        catch (IssueException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }
}
