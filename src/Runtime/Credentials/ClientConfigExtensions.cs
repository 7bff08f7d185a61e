using System;
using Amazon;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth;

/// <summary>Makes clients of the AWS SDK reach AWS as StarRocks does.</summary>
public static class ClientConfigExtensions
{
    /// <summary>
    /// Sets region, endpoint, TLS and the region to sign for as StarRocks takes them from the block: us-east-1 where no region is said, https
    /// where an endpoint has no scheme and <c>enable_ssl</c> is not false. A region that is set to nothing is left to the SDK, as StarRocks does.
    /// </summary>
    /// <typeparam name="TConfig">The type of the configuration.</typeparam>
    /// <param name="auth">The block.</param>
    /// <param name="config">The configuration of a client, such as <c>new AmazonGlueConfig()</c>.</param>
    /// <returns>The configuration that was given.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TConfig ApplyTo<TConfig>(this IAwsAuth auth, TConfig config)
        where TConfig : ClientConfig
    {
        _ = config ?? throw new ArgumentNullException(nameof(config));
        var block = BlockReader.Read(auth ?? throw new ArgumentNullException(nameof(auth)));
        var region = block.EffectiveRegion;
        if (block.EndpointUrl is { } url)
        {
            config.ServiceURL = url;
            // Variants of AWS's own endpoints, which the process may ask for; the SDK refuses them beside another one.
            config.UseFIPSEndpoint = false;
            config.UseDualstackEndpoint = false;
        }
        else if (region is not null)
        {
            config.IgnoreConfiguredEndpointUrls |= ProcessSettings.ReportNothing(config.ServiceId);
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        }

        config.UseHttp = block.EndpointUrl is { } endpoint ? endpoint.StartsWith("http://", StringComparison.OrdinalIgnoreCase) : !block.UseTls;
        if (region is not null)
            config.AuthenticationRegion = region;
        return config;
    }
}
