using Amazon.Extensions.NETCore.Setup;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>Creates the options of AWSSDK.Extensions.NETCore.Setup from an auth block.</summary>
internal static class BlockOptions
{
    private const string PathStyle = "ForcePathStyle";

    internal static AWSOptions Create(IAwsAuth block, AWSCredentials credentials)
    {
        var config = block.ApplyTo(new BlockClientConfig());
        var options = new AWSOptions { Credentials = credentials, Region = config.RegionEndpoint };
        var client = options.DefaultClientConfig;
        client.ServiceURL = config.ServiceURL;
        client.UseHttp = config.UseHttp;
        client.AuthenticationRegion = config.AuthenticationRegion;
        client.AllowAutoRedirect = config.AllowAutoRedirect;
        client.IgnoreConfiguredEndpointUrls = config.IgnoreConfiguredEndpointUrls;
        if (config.ServiceURL is not null)
            (client.UseFIPSEndpoint, client.UseDualstackEndpoint) = (false, false);
        if (block.UsesPathStyle())
            client.ServiceSpecificSettings[PathStyle] = "true";
        return options;
    }
}
