using System;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using StarRocks.AwsAuth;
using StarRocks.AwsAuth.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods that register auth blocks and statements as options.</summary>
public static class StarRocksAuthServiceCollectionExtensions
{
    /// <summary>
    /// Registers an auth block or a statement as options that are read from a section of the configuration of the host. The host does not
    /// start if the settings have errors or unknown keys: one <see cref="OptionsValidationException"/> lists all problems with their rule,
    /// the path of the setting and the provider that it comes from. Warnings are logged. After a reload, valid options replace the current
    /// ones; otherwise, the current ones stay in use, and the problems are logged.
    /// </summary>
    /// <typeparam name="T">An annotated or ready-made type. Init-only, required and positional members are supported.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="sectionPath">The path of the section, such as <c>Lake:S3</c>.</param>
    /// <returns>A builder to configure the options further. What it configures runs after the settings were read and checked.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="sectionPath"/> is empty.</exception>
    public static OptionsBuilder<T> AddStarRocksAuth<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        this IServiceCollection services, string sectionPath)
        where T : class, IPropertySource<T> =>
        services.AddStarRocksAuth<T>(Options.Options.DefaultName, sectionPath);

    /// <summary>Registers an auth block or a statement as options that are read from a section.</summary>
    /// <typeparam name="T">An annotated or ready-made type. Init-only, required and positional members are supported.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="section">The section.</param>
    /// <returns>A builder to configure the options further. What it configures runs after the settings were read and checked.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <inheritdoc cref="AddStarRocksAuth{T}(IServiceCollection, string)" path="/summary"/>
    public static OptionsBuilder<T> AddStarRocksAuth<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        this IServiceCollection services, IConfigurationSection section)
        where T : class, IPropertySource<T> =>
        services.AddStarRocksAuth<T>(Options.Options.DefaultName, section);

    /// <summary>Registers an auth block or a statement as named options that are read from a section of the configuration.</summary>
    /// <typeparam name="T">An annotated or ready-made type. Init-only, required and positional members are supported.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the options.</param>
    /// <param name="sectionPath">The path of the section, such as <c>Lake:S3</c>.</param>
    /// <returns>A builder to configure the options further. What it configures runs after the settings were read and checked.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="sectionPath"/> is empty.</exception>
    public static OptionsBuilder<T> AddStarRocksAuth<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        this IServiceCollection services, string name, string sectionPath)
        where T : class, IPropertySource<T>
    {
        ArgumentException.ThrowIfNullOrEmpty(sectionPath);
        return Add<T>(services, name, provider => provider.GetRequiredService<IConfiguration>().GetSection(sectionPath));
    }

    /// <summary>Registers an auth block or a statement as named options that are read from a section.</summary>
    /// <typeparam name="T">An annotated or ready-made type. Init-only, required and positional members are supported.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the options.</param>
    /// <param name="section">The section.</param>
    /// <returns>A builder to configure the options further. What it configures runs after the settings were read and checked.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static OptionsBuilder<T> AddStarRocksAuth<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        this IServiceCollection services, string name, IConfigurationSection section)
        where T : class, IPropertySource<T>
    {
        ArgumentNullException.ThrowIfNull(section);
        return Add<T>(services, name, _ => section);
    }

    private static OptionsBuilder<T> Add<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        IServiceCollection services, string name, Func<IServiceProvider, IConfigurationSection> section)
        where T : class, IPropertySource<T>
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        services.AddSingleton(provider => new AuthSection<T>(name, section(provider)));
        services.AddSingleton<IOptionsChangeTokenSource<T>>(
            provider => new ConfigurationChangeTokenSource<T>(name, section(provider)));
        services.Replace(ServiceDescriptor.Singleton<IOptionsFactory<T>>(static provider => new AuthOptionsFactory<T>(provider)));
        return services.AddOptions<T>(name).ValidateOnStart();
    }
}
