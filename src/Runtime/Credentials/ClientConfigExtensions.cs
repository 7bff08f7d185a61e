using System;
using Amazon;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth;

/// <summary>Provides extension methods that configure clients of the AWS SDK from an auth block.</summary>
public static class ClientConfigExtensions
{
    /// <summary>
    /// Sets the region, endpoint, TLS and signing region of a client as StarRocks reads them from the block. An unset region defaults to
    /// <c>us-east-1</c>, and an empty region is left to the SDK. An endpoint without a scheme uses https unless <c>enable_ssl</c> is false.
    /// HTTP redirects are not followed, because another host must not receive the session token.
    /// </summary>
    /// <typeparam name="TConfig">The type of the client configuration.</typeparam>
    /// <param name="auth">The auth block.</param>
    /// <param name="config">The client configuration to change, such as <c>new AmazonGlueConfig()</c>.</param>
    /// <returns><paramref name="config"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="auth"/> or <paramref name="config"/> is <see langword="null"/>.</exception>
    public static TConfig ApplyTo<TConfig>(this IAwsAuth auth, TConfig config)
        where TConfig : ClientConfig
    {
        _ = config ?? throw new ArgumentNullException(nameof(config));
        var block = BlockReader.Read(auth ?? throw new ArgumentNullException(nameof(auth)));
        var region = block.EffectiveRegion;
        if (block.EndpointUrl is { } url)
        {
            config.ServiceURL = url;
            // The process can enable these variants of AWS endpoints, and the SDK rejects them in combination with ServiceURL.
            config.UseFIPSEndpoint = false;
            config.UseDualstackEndpoint = false;
        }
        else if (region is not null)
        {
            config.IgnoreConfiguredEndpointUrls |= ProcessSettings.HasEmptyEndpoint(config.ServiceId);
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        }

        config.UseHttp = block.EndpointUrl is { } endpoint
            ? endpoint.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            : !block.UseTls;
        if (region is not null)
            config.AuthenticationRegion = region;
        // By default, the SDK follows a redirect to any host with the session token.
        config.AllowAutoRedirect = false;
        return config;
    }

    /// <summary>
    /// Indicates whether StarRocks addresses buckets in the path of a URL instead of its host name, for <c>ForcePathStyle</c> of an S3
    /// client.
    /// </summary>
    /// <param name="auth">The auth block.</param>
    /// <returns><see langword="true"/> if <c>enable_path_style_access</c> is true; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="auth"/> is <see langword="null"/>.</exception>
    public static bool UsesPathStyle(this IAwsAuth auth) =>
        BlockReader.Read(auth ?? throw new ArgumentNullException(nameof(auth))).UsePathStyle;
}
