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
/// Requests that the SDK's signer signs. One read of a service needs no client of it, which would be another package for everybody.
/// </summary>
internal sealed class SignedHttp(CredentialHost host, ImmutableCredentials credentials, string region, string service)
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(10);

    internal async Task<HttpAnswer> SendAsync(HttpMethod method, Uri uri, string? body, string contentType, string? target, CancellationToken cancellationToken)
    {
        var answer = await InTimeAsync(TimeSpan.Zero).ConfigureAwait(false);
        var skew = answer.Skew(host);
        // The SDK corrects a wrong clock as well.
        return answer.IsSuccess || skew == TimeSpan.Zero
            ? answer
            : await InTimeAsync(skew).ConfigureAwait(false);

        Task<HttpAnswer> InTimeAsync(TimeSpan off) =>
            SafeAttempt.RunAsync(host, token => OnceAsync(method, uri, body, contentType, target, off, token), _limit, cancellationToken);
    }

    private async Task<HttpAnswer> OnceAsync(HttpMethod method, Uri uri, string? body, string contentType, string? target, TimeSpan skew, CancellationToken cancellationToken)
    {
        var toSign = new AWSSigningRequest { HttpMethod = method, RequestUri = uri, Content = body is null ? null : Encoding.UTF8.GetBytes(body) };
        if (body is not null)
            toSign.Headers["content-type"] = contentType;
        if (target is not null)
            toSign.Headers["x-amz-target"] = target;
        var by = new AWSSigV4Parameters { Credentials = AsCredentials(), Region = RegionName.Endpoint(region), Service = service, SignedAt = host.UtcNow + skew };
        var signed = await AWSSigV4Signer.SignAsync(toSign, by, cancellationToken).ConfigureAwait(false);
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
        return await HttpAnswer.OfAsync(host.Http, request, cancellationToken).ConfigureAwait(false);
    }

    private AWSCredentials AsCredentials() => credentials.UseToken
        ? new SessionAWSCredentials(credentials.AccessKey, credentials.SecretKey, credentials.Token)
        : new BasicAWSCredentials(credentials.AccessKey, credentials.SecretKey);
}
