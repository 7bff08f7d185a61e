using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>Provides the auth block of the current options, and the options for its credentials.</summary>
/// <typeparam name="T">The type of the options.</typeparam>
/// <param name="services">The services of the host.</param>
/// <param name="name">The name of the options.</param>
/// <param name="selector">The function that returns the auth block of the options.</param>
/// <param name="options">The options for the credentials; <see langword="null"/> for the defaults.</param>
internal sealed class CurrentBlock<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
    IServiceProvider services, string name, Func<T, IAwsAuth?> selector, CredentialOptions? options)
    where T : class, IPropertySource<T>
{
    private readonly IOptionsMonitor<T> _monitor = services.GetRequiredService<IOptionsMonitor<T>>();
    private readonly AuthSection<T>? _section =
        services.GetServices<AuthSection<T>>().LastOrDefault(section => string.Equals(section.Name, name, StringComparison.Ordinal));

    /// <summary>Gets the current options.</summary>
    internal T Options => _monitor.Get(name);

    /// <summary>Returns the block of some options.</summary>
    /// <exception cref="InvalidOperationException">The options have no such block.</exception>
    internal IAwsAuth Of(T of) => selector(of)
        ?? throw new InvalidOperationException($"The options of type {typeof(T).Name} have no auth block, so there are no credentials.");

    /// <summary>Returns the options for credentials, with the profile of the section.</summary>
    internal CredentialOptions? GetCredentialOptions() => _section is null
        ? options
        : new NodeIdentity(_section.Section, services.GetService<IHostEnvironment>()).AddTo(options);
}
