using System;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>Provides the current options, and the options for their credentials.</summary>
/// <typeparam name="T">The type of the options.</typeparam>
/// <param name="services">The services of the host.</param>
/// <param name="name">The name of the options; <see langword="null"/> for those without a name.</param>
/// <param name="credentials">The options for the credentials; <see langword="null"/> for the defaults.</param>
internal sealed class CurrentOptions<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
    IServiceProvider services, string? name, CredentialOptions? credentials)
    where T : class, IPropertySource<T>
{
    private readonly string _name = name ?? Options.DefaultName;
    private readonly IOptionsMonitor<T> _monitor = services.GetRequiredService<IOptionsMonitor<T>>();
    private readonly AuthOptionsFactory<T>? _factory = services.GetRequiredService<IOptionsFactory<T>>() as AuthOptionsFactory<T>;

    internal T Value => _monitor.Get(_name);

    /// <summary>Gets the options for the credentials, with the profile of the settings.</summary>
    internal CredentialOptions? Credentials => _factory?.IdentityOf(_name) is { } identity ? identity.AddTo(credentials) : credentials;
}
