using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Represents the complete response of a service. It can contain credentials, so it is never shown.</summary>
internal sealed class HttpAnswer
{
    /// <summary>The smallest skew that the SDK corrects.</summary>
    private static readonly TimeSpan _minSkew = TimeSpan.FromMinutes(5);

    private readonly DateTimeOffset? _date;

    private HttpAnswer(HttpStatusCode status, string text, DateTimeOffset? date, string? region)
    {
        Status = status;
        Text = text;
        _date = date;
        BucketRegion = region;
    }

    public HttpStatusCode Status { get; }

    public string Text { get; }

    /// <summary>Gets the region of the bucket, which S3 returns in a header; <see langword="null"/> if there is none.</summary>
    public string? BucketRegion { get; }

    public bool IsSuccess => (int)Status is >= 200 and < 300;

    public bool IsTransient => (int)Status is >= 500 or 429 or 408;

    internal static async Task<HttpAnswer> SendAsync(HttpClient http, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken)
            .ConfigureAwait(false);
#if NET8_0_OR_GREATER
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
#else
        var text = response.Content is null ? "" : await response.Content.ReadAsStringAsync().ConfigureAwait(false);
#endif
        var region = response.Headers.TryGetValues("x-amz-bucket-region", out var regions) ? string.Join(",", regions) : null;
        return new HttpAnswer(response.StatusCode, text, response.Headers.Date, region);
    }

    /// <summary>Returns how far the clock of the service is ahead of that of this machine; zero if the SDK would not correct it.</summary>
    internal TimeSpan GetSkew(CredentialHost host)
    {
        if (_date is not { } date)
            return TimeSpan.Zero;
        var skew = date.UtcDateTime - host.UtcNow;
        return skew.Duration() < _minSkew ? TimeSpan.Zero : skew;
    }
}
