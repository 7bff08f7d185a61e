using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using StarRocks.AwsAuth;
using StarRocks.AwsAuth.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides an extension method that registers a health check of StarRocks' access to AWS.</summary>
public static class StarRocksHealthChecksBuilderExtensions
{
    /// <summary>
    /// Registers a health check that does what StarRocks would do with an auth block or a statement: obtain the identity, assume the
    /// role, list the bucket or the Glue catalog, and log in to the server of a REST catalog. Its data contains the message of each step
    /// and, for a failure, the <see cref="AuthFault"/> under <c>Fault</c> and the error code of AWS under <c>ErrorCode</c>. It contains no
    /// secret.
    /// </summary>
    /// <typeparam name="T">A type that is registered with <c>AddStarRocksAuth</c>.</typeparam>
    /// <param name="builder">The builder of the health checks.</param>
    /// <param name="block">
    /// The function that returns the auth block to check, such as <c>lake => lake.S3</c>; <see langword="null"/> to check the options
    /// themselves, which are an auth block or a statement.
    /// </param>
    /// <param name="name">The name of the health check.</param>
    /// <param name="optionsName">The name of the options; <see langword="null"/> for those without a name.</param>
    /// <param name="configure">Sets the options of the health check; <see langword="null"/> for the defaults.</param>
    /// <param name="failureStatus">The status of a failure; <see langword="null"/> for unhealthy.</param>
    /// <param name="tags">The tags of the health check.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="builder"/> or <paramref name="name"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="block"/> is <see langword="null"/>, and <typeparamref name="T"/> is neither an auth block nor a statement.
    /// </exception>
    public static IHealthChecksBuilder AddStarRocksHealthCheck<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        this IHealthChecksBuilder builder,
        Func<T, IAwsAuth?>? block = null,
        string name = "starrocks",
        string? optionsName = null,
        Action<StarRocksHealthCheckOptions>? configure = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null)
        where T : class, IPropertySource<T>
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(name);
        var check = AuthCheckFunction.Create(block);
        var options = new StarRocksHealthCheckOptions();
        configure?.Invoke(options);

        // A singleton, because it keeps the last result.
        builder.Services.AddKeyedSingleton(name, (services, _) => new AuthHealthCheck<T>(
            new CurrentOptions<T>(services, optionsName, options.Credentials),
            check,
            options,
            services.GetService<TimeProvider>() ?? TimeProvider.System));
        return builder.Add(new HealthCheckRegistration(
            name, services => services.GetRequiredKeyedService<AuthHealthCheck<T>>(name), failureStatus, tags));
    }
}
