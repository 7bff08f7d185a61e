using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>What a service said, read to its end; never shown, for it may hold credentials.</summary>
internal sealed class HttpAnswer
{
    /// <summary>From here on the SDK corrects a clock too.</summary>
    private static readonly TimeSpan _tolerated = TimeSpan.FromMinutes(5);

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

    /// <summary>Where S3 says that a bucket is.</summary>
    public string? BucketRegion { get; }

    public bool IsSuccess => (int)Status is >= 200 and < 300;

    public bool IsTransient => (int)Status is >= 500 or 429 or 408;

    internal static async Task<HttpAnswer> OfAsync(HttpClient http, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken).ConfigureAwait(false);
#if NET8_0_OR_GREATER
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
#else
        var text = response.Content is null ? "" : await response.Content.ReadAsStringAsync().ConfigureAwait(false);
#endif
        var region = response.Headers.TryGetValues("x-amz-bucket-region", out var regions) ? string.Join(",", regions) : null;
        return new HttpAnswer(response.StatusCode, text, response.Headers.Date, region);
    }

    /// <summary>How far the service's clock is ahead of this machine's, where that matters.</summary>
    internal TimeSpan Skew(CredentialHost host)
    {
        if (_date is not { } date)
            return TimeSpan.Zero;
        var skew = date.UtcDateTime - host.UtcNow;
        return skew.Duration() < _tolerated ? TimeSpan.Zero : skew;
    }
}
