using System;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>Applies what the host configures and validates to options that were read.</summary>
/// <typeparam name="T">The type of the options.</typeparam>
/// <param name="services">The services of the host.</param>
/// <param name="value">The options; <see langword="null"/> for new ones.</param>
internal sealed class ConfiguredOptions<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
    IServiceProvider services, T? value)
    : OptionsFactory<T>(
        services.GetServices<IConfigureOptions<T>>(),
        services.GetServices<IPostConfigureOptions<T>>(),
        services.GetServices<IValidateOptions<T>>())
    where T : class
{
    /// <inheritdoc/>
    protected override T CreateInstance(string name) => value ?? base.CreateInstance(name);
}
