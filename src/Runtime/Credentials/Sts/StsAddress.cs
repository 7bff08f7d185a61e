using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Represents the address of STS: <c>sts.endpoint</c> of the block; else the endpoint of the process (<c>AWS_ENDPOINT_URL_STS</c> or its
/// equivalent in the profile); else the regional endpoint of <c>sts.region</c>, of <c>region</c>, or of the region that the SDK finds.
/// </summary>
/// <param name="Endpoint">The endpoint of the block, with or without a scheme.</param>
/// <param name="Region">The region of the block: <c>sts.region</c>, else <c>region</c>.</param>
/// <param name="Partition">The partition of the role; <see langword="null"/> if no role is assumed.</param>
internal sealed record StsAddress(string? Endpoint, string? Region, string? Partition)
{
    private const string Service = "sts";
    private const string ServiceName = "STS";
    private const string InvalidUrl = ":";

    /// <summary>Gets the endpoint of the block with its scheme, which defaults to https.</summary>
    public string? Url => Endpoint is null || Endpoint.IndexOf("://", StringComparison.Ordinal) >= 0 ? Endpoint : "https://" + Endpoint;

    /// <summary>Gets the region that requests are signed with.</summary>
    public string SigningRegion => Region ?? throw new InvalidOperationException("The region is not known. Call InRegionAsync first.");

    /// <summary>
    /// Gets host and port for messages; <see langword="null"/> if they are not known. The rest of a URL can contain a password.
    /// </summary>
    public string? Authority
    {
        get
        {
            try
            {
                var process = new ProcessSettings(ServiceName);
                var uri = Url is { } url ? new Uri(url) : ProcessUrl(process) ?? (Region is null ? null : Regional(process));
                return uri?.Authority;
            }
            catch (Exception problem) when (problem is IssueException or UriFormatException)
            {
                return null;
            }
        }
    }

    /// <summary>Returns the address with its region.</summary>
    /// <exception cref="IssueException">No region is set, the SDK finds none, and the partition has no default region.</exception>
    internal async Task<StsAddress> InRegionAsync(CancellationToken cancellationToken)
    {
        if (Region is not null)
            return this;
        var region = await SdkRegion.FindAsync(cancellationToken).ConfigureAwait(false) ?? (Partition is null or "aws"
            ? AwsRegion.Default
            : throw new IssueException($"no region is set for STS. Set 'sts.region' to a region of the partition {Partition}."));
        return this with { Region = region };
    }

    /// <summary>Returns the URL for requests.</summary>
    internal async Task<Uri> ToUriAsync(CancellationToken cancellationToken)
    {
        if (Url is { } url)
            return new Uri(url);
        var process = new ProcessSettings(ServiceName);
        return ProcessUrl(process) ?? (await InRegionAsync(cancellationToken).ConfigureAwait(false)).Regional(process);
    }

    /// <summary>Returns the endpoint of the process; <see langword="null"/> if it is unset or empty.</summary>
    private static Uri? ProcessUrl(ProcessSettings process)
    {
        string? url;
        try
        {
            url = process.ServiceURL;
        }
        catch (AmazonClientException)
        {
            // The SDK throws for some invalid URLs because it appends a path.
            url = InvalidUrl;
        }

        if (string.IsNullOrEmpty(url))
            return null;
        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : throw InvalidProcessUrl();
    }

    private static IssueException InvalidProcessUrl() =>
        new("'AWS_ENDPOINT_URL_STS', or its equivalent in the environment or profile, is not a URL that starts with http:// or https://.")
        {
            IsConfiguration = true,
        };

    private Uri Regional(ClientConfig process)
    {
        var partition = RegionName.ToEndpoint(SigningRegion);
        // The standard endpoints of GovCloud are FIPS endpoints.
        var isStandard = !process.UseFIPSEndpoint || (!process.UseDualstackEndpoint && partition.PartitionName == "aws-us-gov");
        var suffix = process.UseDualstackEndpoint ? DualStackSuffix(partition.PartitionName) : partition.PartitionDnsSuffix;
        return new Uri($"https://{(isStandard ? Service : Service + "-fips")}.{SigningRegion}.{suffix}/");
    }

    private static string DualStackSuffix(string partition) => partition == "aws-cn" ? "api.amazonwebservices.com.cn" : "api.aws";
}
