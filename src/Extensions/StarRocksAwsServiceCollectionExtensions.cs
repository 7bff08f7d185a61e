using System;
using System.Diagnostics.CodeAnalysis;
using Amazon.Extensions.NETCore.Setup;
using Amazon.Runtime;
using StarRocks.AwsAuth;
using StarRocks.AwsAuth.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods that give clients of the AWS SDK the identity and the endpoint of StarRocks.</summary>
public static class StarRocksAwsServiceCollectionExtensions
{
    /// <summary>
    /// Registers the <see cref="AWSOptions"/> of an auth block as the default options, so that <c>AddAWSService&lt;IAmazonS3&gt;()</c>
    /// creates a client with the identity, region, endpoint and path style of StarRocks. The credentials follow a reload of the
    /// configuration; the rest is read when the first client is created.
    /// </summary>
    /// <typeparam name="T">A type that is registered with <c>AddStarRocksAuth</c>.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="block">
    /// The function that returns the auth block of the options, such as <c>lake => lake.S3</c>; <see langword="null"/> if the options
    /// themselves are an auth block.
    /// </param>
    /// <param name="name">The name of the options; <see langword="null"/> for those without a name.</param>
    /// <param name="options">The options for the credentials; <see langword="null"/> for the defaults.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="block"/> is <see langword="null"/>, and <typeparamref name="T"/> is no auth block.
    /// </exception>
    public static IServiceCollection AddStarRocksAWSOptions<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        this IServiceCollection services, Func<T, IAwsAuth?>? block = null, string? name = null, CredentialOptions? options = null)
        where T : class, IPropertySource<T>
    {
        ArgumentNullException.ThrowIfNull(services);
        var selector = BlockSelector.Create(block);
        return services.AddDefaultAWSOptions(provider =>
        {
            var current = new CurrentOptions<T>(provider, name, options);
            return BlockOptions.Create(selector(current.Value), new CurrentCredentials<T>(current, selector));
        });
    }

    /// <summary>
    /// Registers the credentials of an auth block as a keyed <see cref="AWSCredentials"/>. They follow a reload of the configuration.
    /// </summary>
    /// <typeparam name="T">A type that is registered with <c>AddStarRocksAuth</c>.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The key of the service.</param>
    /// <param name="block">
    /// The function that returns the auth block of the options, such as <c>lake => lake.Glue</c>; <see langword="null"/> if the options
    /// themselves are an auth block.
    /// </param>
    /// <param name="name">The name of the options; <see langword="null"/> for those without a name.</param>
    /// <param name="options">The options for the credentials; <see langword="null"/> for the defaults.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="services"/> or <paramref name="serviceKey"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="block"/> is <see langword="null"/>, and <typeparamref name="T"/> is no auth block.
    /// </exception>
    public static IServiceCollection AddKeyedStarRocksCredentials<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        this IServiceCollection services,
        object serviceKey,
        Func<T, IAwsAuth?>? block = null,
        string? name = null,
        CredentialOptions? options = null)
        where T : class, IPropertySource<T>
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(serviceKey);
        var selector = BlockSelector.Create(block);
        return services.AddKeyedSingleton<AWSCredentials>(
            serviceKey, (provider, _) => new CurrentCredentials<T>(new CurrentOptions<T>(provider, name, options), selector));
    }
}
