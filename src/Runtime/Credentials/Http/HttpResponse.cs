using System;
using System.Net;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Represents the complete response of a service. It can contain credentials, so it is never shown.</summary>
internal sealed class HttpResponse(HttpStatusCode status, string text, DateTimeOffset? date, string? bucketRegion)
{
    /// <summary>The largest response that is read. Those of AWS have a few thousand bytes.</summary>
    internal const int MaxBytes = 1 << 20;

    /// <summary>The smallest skew that the SDK corrects.</summary>
    private static readonly TimeSpan _minSkew = TimeSpan.FromMinutes(5);

    public HttpStatusCode Status => status;

    public string Text => text;

    /// <summary>Gets the region of the bucket, which S3 returns in a header; <see langword="null"/> if there is none.</summary>
    public string? BucketRegion => bucketRegion;

    public bool IsSuccess => (int)Status is >= 200 and < 300;

    /// <summary>Gets a value indicating whether the service rejects the request, for example because of its signature.</summary>
    public bool IsRejection => (int)Status is >= 400 and < 500;

    public bool IsTransient => (int)Status is >= 500 or 429 or 408;

    /// <summary>
    /// Sends a request on a thread of its own. No redirect is followed, because another host must not receive the credential.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="isLocal">Whether the address exists only on this machine, so that no proxy is used.</param>
    /// <param name="cancellationToken">Cancels the request by closing its connection.</param>
    internal static Task<HttpResponse> SendAsync(HttpRequest request, bool isLocal, CancellationToken cancellationToken) =>
        OwnThread.RunAsync(() => isLocal || !ProxiedHttp.IsUsedFor(request.Uri)
            ? Task.FromResult(DirectHttp.Send(request, cancellationToken))
            : ProxiedHttp.SendAsync(request, cancellationToken));

    internal static IssueException TooLong() => new("the response is longer than 1 MB.") { IsTransient = true };

    /// <summary>Returns how far the clock of the service is ahead of that of this machine; zero if the SDK would not correct it.</summary>
    internal TimeSpan GetSkew(CredentialHost host)
    {
        if (date is not { } dateOfService)
            return TimeSpan.Zero;
        var skew = dateOfService.UtcDateTime - host.UtcNow;
        return skew.Duration() < _minSkew ? TimeSpan.Zero : skew;
    }
}
