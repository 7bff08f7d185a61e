using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// The STS to ask: the block's endpoint; else what the process says for every client (<c>AWS_ENDPOINT_URL_STS</c> and the profile's
/// equivalents); else the regional endpoint of sts.region, of the block's region, or of the region that the SDK finds.
/// </summary>
/// <param name="Endpoint">As the block has it.</param>
/// <param name="Region">sts.region, else region.</param>
/// <param name="Partition">Of the role, where one is assumed.</param>
internal sealed record StsAddress(string? Endpoint, string? Region, string? Partition)
{
    private const string Service = "sts";
    private const string ServiceName = "STS";
    private const string NoUrl = ":";

    /// <summary>The URL that the block names, https where it says no scheme.</summary>
    public string? Url => Endpoint is null || Endpoint.IndexOf("://", StringComparison.Ordinal) >= 0 ? Endpoint : "https://" + Endpoint;

    /// <summary>The region to sign for.</summary>
    public string SigningRegion => Region ?? throw new InvalidOperationException("The region has not been looked for.");

    /// <summary>Host and port to tell; null where they are not known. What may stand before them in a URL is a password.</summary>
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

    /// <summary>The same place in a region that is known.</summary>
    /// <exception cref="IssueException">None is said, and the SDK finds none.</exception>
    internal async Task<StsAddress> InRegionAsync(CancellationToken cancellationToken)
    {
        if (Region is not null)
            return this;
        var region = await SdkRegion.FindAsync(cancellationToken).ConfigureAwait(false) ?? (Partition is null or "aws"
            ? AwsRegion.Default
            : throw new IssueException($"no region is known to ask STS in: say sts.region, one of the partition {Partition}."));
        return this with { Region = region };
    }

    /// <summary>Sets a client's region and endpoint, so that neither is left to chance.</summary>
    internal void ApplyTo(ClientConfig config)
    {
        if (Url is { } url)
        {
            config.ServiceURL = url;
            // Variants of AWS's own endpoints, which the process may ask for; the SDK refuses them beside another one.
            config.UseFIPSEndpoint = false;
            config.UseDualstackEndpoint = false;
        }
        else
        {
            // An empty variable says nothing, which the SDK does not know.
            config.IgnoreConfiguredEndpointUrls |= ProcessUrl(new ProcessSettings(ServiceName)) is null;
            config.RegionEndpoint = RegionName.Endpoint(SigningRegion);
        }

        config.AuthenticationRegion = SigningRegion;
    }

    /// <summary>The same without a client.</summary>
    internal async Task<Uri> ToUriAsync(CancellationToken cancellationToken)
    {
        if (Url is { } url)
            return new Uri(url);
        var process = new ProcessSettings(ServiceName);
        return ProcessUrl(process) ?? (await InRegionAsync(cancellationToken).ConfigureAwait(false)).Regional(process);
    }

    /// <summary>What the process says, if it says anything.</summary>
    private static Uri? ProcessUrl(ProcessSettings process)
    {
        string? said;
        try
        {
            said = process.ServiceURL;
        }
        catch (AmazonClientException)
        {
            // It tried to put a path behind it.
            said = NoUrl;
        }

        if (string.IsNullOrEmpty(said))
            return null;
        return Uri.TryCreate(said, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new IssueException("AWS_ENDPOINT_URL_STS, or what stands for it in the environment or the profile, is no URL that begins with http:// or https://.") { IsConfiguration = true };
    }

    private Uri Regional(ClientConfig process)
    {
        var partition = RegionName.Endpoint(SigningRegion);
        // GovCloud's ordinary endpoints are FIPS endpoints.
        var isOrdinary = !process.UseFIPSEndpoint || (!process.UseDualstackEndpoint && partition.PartitionName == "aws-us-gov");
        var suffix = process.UseDualstackEndpoint ? DualStackSuffix(partition.PartitionName) : partition.PartitionDnsSuffix;
        return new Uri($"https://{(isOrdinary ? Service : Service + "-fips")}.{SigningRegion}.{suffix}/");
    }

    private static string DualStackSuffix(string partition) => partition == "aws-cn" ? "api.amazonwebservices.com.cn" : "api.aws";
}
