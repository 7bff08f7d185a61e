using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.Runtime.Signing;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Sends requests that the signer of the SDK signs. A client of the SDK follows redirects with the session token, and needs the pool.
/// </summary>
internal sealed class SignedHttp(CredentialHost host, ImmutableCredentials credentials, string region, string service)
{
    /// <summary>
    /// Sends a request; once more, with the time of the service, if it is rejected and the clock of this machine is wrong.
    /// </summary>
    internal async Task<HttpResponse> SendAsync(
        HttpMethod method,
        Uri uri,
        string? body,
        string contentType,
        IReadOnlyList<HttpHeader> headers,
        CancellationToken cancellationToken)
    {
        var response = await SendOnceAsync(method, uri, body, contentType, headers, TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
        var skew = response.GetSkew(host);
        // The SDK corrects a wrong clock in the same way.
        return !response.IsRejection || skew == TimeSpan.Zero
            ? response
            : await SendOnceAsync(method, uri, body, contentType, headers, skew, cancellationToken).ConfigureAwait(false);
    }

    private Task<HttpResponse> SendOnceAsync(
        HttpMethod method,
        Uri uri,
        string? body,
        string contentType,
        IReadOnlyList<HttpHeader> headers,
        TimeSpan skew,
        CancellationToken cancellationToken) =>
        HttpResponse.SendAsync(Sign(method, uri, body, contentType, headers, skew), isLocal: false, cancellationToken);

    private HttpRequest Sign(
        HttpMethod method,
        Uri uri,
        string? body,
        string contentType,
        IReadOnlyList<HttpHeader> headers,
        TimeSpan skew)
    {
        var request = new HttpRequest(method, uri);
        var toSign = new AWSSigningRequest { HttpMethod = method, RequestUri = uri };
        if (body is not null)
        {
            toSign.Content = Encoding.UTF8.GetBytes(body);
            request.SetBody(Encoding.UTF8.GetBytes(body), contentType);
        }

        foreach (var header in headers)
            request.AddHeader(IsOfSignature(header) ? header.Renamed("Original-" + header.Name) : header);
        foreach (var header in request.Headers)
            toSign.Headers[header.Name] = header.Value;
        var parameters = new AWSSigV4Parameters
        {
            Credentials = ToAwsCredentials(),
            Region = RegionName.ToEndpoint(region),
            Service = service,
            SignedAt = host.UtcNow + skew,
        };
        foreach (var signed in AWSSigV4Signer.Sign(toSign, parameters).Headers)
            request.AddHeader(new(signed.Key, signed.Value));
        return request;
    }

    /// <summary>
    /// Indicates whether the signature sets a header. Iceberg sends that of the caller with another name instead of twice.
    /// </summary>
    private bool IsOfSignature(HttpHeader header) =>
        header.Is(HttpHeader.Authorization)
        || header.Is("x-amz-date")
        || header.Is("x-amz-content-sha256")
        || (credentials.UseToken && header.Is("x-amz-security-token"));

    private AWSCredentials ToAwsCredentials() => credentials.UseToken
        ? new SessionAWSCredentials(credentials.AccessKey, credentials.SecretKey, credentials.Token)
        : new BasicAWSCredentials(credentials.AccessKey, credentials.SecretKey);
}
