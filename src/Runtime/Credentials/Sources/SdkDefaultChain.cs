using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.Credentials;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Provides the default chain of the SDK. All blocks share one instance, because each instance watches the profile files with a thread and
/// an inotify instance, of which Linux allows a user 128 by default.
/// </summary>
[SuppressMessage(
    "Reliability",
    "CA2000:Dispose objects before losing scope",
    Justification = "It lives as long as the process, and a replaced one can still be in use.")]
internal static class SdkDefaultChain
{
    private static readonly string[] _variables =
    [
        "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SECRET_KEY", "AWS_SESSION_TOKEN",
        "AWS_PROFILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE",
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN", "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    ];

    private static readonly object _gate = new();
    private static DefaultAWSCredentialsIdentityResolver? _chain;
    private static object?[] _settings = [];

    internal static Task<AWSCredentials> ResolveAsync(CancellationToken cancellationToken) =>
        Current().ResolveIdentityAsync(null, cancellationToken);

    // The SDK notices that a file has changed, but not that the settings name another file.
    private static DefaultAWSCredentialsIdentityResolver Current()
    {
        var settings = ReadSettings();
        lock (_gate)
        {
            if (_chain is null || !settings.SequenceEqual(_settings))
                (_chain, _settings) = (new DefaultAWSCredentialsIdentityResolver(), settings);
            return _chain;
        }
    }

    private static object?[] ReadSettings()
    {
        var settings = new object?[_variables.Length + 3];
        for (var i = 0; i < _variables.Length; i++)
            settings[i] = CredentialHost.Process.Variable(_variables[i]);
        settings[^3] = AWSConfigs.AWSProfileName;
        settings[^2] = AWSConfigs.AWSProfilesLocation;
        settings[^1] = AWSConfigs.AWSCredentialsGenerators;
        return settings;
    }
}
