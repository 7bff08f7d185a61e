using System;
using Amazon;
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
internal sealed record StsPlace(string? Endpoint, string? Region, string? Partition)
{
    private const string Service = "sts";

    /// <summary>The URL that the block names, https where it says no scheme.</summary>
    public string? Url => Endpoint is null || Endpoint.IndexOf("://", StringComparison.Ordinal) >= 0 ? Endpoint : "https://" + Endpoint;

    /// <summary>The region to sign for.</summary>
    /// <exception cref="IssueException">None is said, and the SDK finds none.</exception>
    public string SigningRegion => Region ?? SdkRegion() ?? (Partition is null or "aws"
        ? AwsRegion.Default
        : throw new IssueException($"no region is known to ask STS in: say sts.region, one of the partition {Partition}."));

    /// <summary>Sets a client's region and endpoint, so that neither is left to chance.</summary>
    internal void ApplyTo(ClientConfig config)
    {
        var region = SigningRegion;
        if (Url is { } url)
            config.ServiceURL = url;
        else
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        config.AuthenticationRegion = region;
    }

    /// <summary>The same without a client.</summary>
    internal Uri ToUri()
    {
        if (Url is { } url)
            return new Uri(url);
        var process = new ProcessSettings("STS");
        if (process.ServiceURL is { } said)
            return new Uri(said);
        var region = SigningRegion;
        return new Uri($"https://{(process.UseFIPSEndpoint ? Service + "-fips" : Service)}.{region}.{RegionEndpoint.GetBySystemName(region).PartitionDnsSuffix}/");
    }

    private static string? SdkRegion()
    {
        try
        {
            return FallbackRegionFactory.GetRegionEndpoint()?.SystemName;
        }
        catch (AmazonClientException)
        {
            return null;
        }
    }
}
