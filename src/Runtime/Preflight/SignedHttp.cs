using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.Runtime.Signing;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>
/// Sends requests that the signer of the SDK signs. A client of the SDK would add a package dependency for each service.
/// </summary>
internal sealed class SignedHttp(CredentialHost host, ImmutableCredentials credentials, string region, string service)
{
    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(10);

    internal async Task<HttpAnswer> SendAsync(
        HttpMethod method, Uri uri, string? body, string contentType, string? target, CancellationToken cancellationToken)
    {
        var answer = await SendWithSkewAsync(TimeSpan.Zero).ConfigureAwait(false);
        var skew = answer.GetSkew(host);
        // The SDK corrects a wrong clock in the same way.
        return answer.IsSuccess || skew == TimeSpan.Zero
            ? answer
            : await SendWithSkewAsync(skew).ConfigureAwait(false);

        Task<HttpAnswer> SendWithSkewAsync(TimeSpan clockSkew) =>
            SafeAttempt.RunAsync(
                host,
                token => SendOnceAsync(method, uri, body, contentType, target, clockSkew, token),
                _timeout,
                cancellationToken);
    }

    private async Task<HttpAnswer> SendOnceAsync(
        HttpMethod method, Uri uri, string? body, string contentType, string? target, TimeSpan skew, CancellationToken cancellationToken)
    {
        var toSign = new AWSSigningRequest
        {
            HttpMethod = method,
            RequestUri = uri,
            Content = body is null ? null : Encoding.UTF8.GetBytes(body),
        };
        if (body is not null)
            toSign.Headers["content-type"] = contentType;
        if (target is not null)
            toSign.Headers["x-amz-target"] = target;
        var parameters = new AWSSigV4Parameters
        {
            Credentials = ToAwsCredentials(),
            Region = RegionName.ToEndpoint(region),
            Service = service,
            SignedAt = host.UtcNow + skew,
        };
        var signed = await AWSSigV4Signer.SignAsync(toSign, parameters, cancellationToken).ConfigureAwait(false);
        using var request = new HttpRequestMessage(method, uri);
        if (toSign.Content is { } content)
        {
            request.Content = new ByteArrayContent(content);
            request.Content.Headers.TryAddWithoutValidation("content-type", contentType);
        }

        if (target is not null)
            request.Headers.TryAddWithoutValidation("x-amz-target", target);
        foreach (var header in signed.Headers)
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        return await HttpAnswer.SendAsync(host.Http, request, cancellationToken).ConfigureAwait(false);
    }

    private AWSCredentials ToAwsCredentials() => credentials.UseToken
        ? new SessionAWSCredentials(credentials.AccessKey, credentials.SecretKey, credentials.Token)
        : new BasicAWSCredentials(credentials.AccessKey, credentials.SecretKey);
}
