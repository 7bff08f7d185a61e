using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>Represents the credentials of the current options, so that clients follow a reload of the configuration.</summary>
/// <typeparam name="T">The type of the options.</typeparam>
/// <param name="options">The options.</param>
/// <param name="selector">The function that returns the auth block of the options.</param>
internal sealed class CurrentCredentials<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
    CurrentOptions<T> options, Func<T, IAwsAuth> selector) : AWSCredentials
    where T : class, IPropertySource<T>
{
    private readonly object _lock = new();
    private T? _options;
    private AWSCredentials? _credentials;

    public override ImmutableCredentials GetCredentials() => Current().GetCredentials();

    public override Task<ImmutableCredentials> GetCredentialsAsync() => Current().GetCredentialsAsync();

    private AWSCredentials Current()
    {
        var current = options.Value;
        lock (_lock)
        {
            if (_credentials is null || !ReferenceEquals(current, _options))
                (_options, _credentials) = (current, selector(current).CreateCredentials(options.Credentials));
            return _credentials;
        }
    }
}
