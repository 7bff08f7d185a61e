using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.Credentials;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// The SDK's default chain, one for all blocks: it watches the files of the profiles, with a thread and a handle for each, of which a user of
/// Linux has 128 in all.
/// </summary>
[SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "It lives as long as the process, and one that settings have replaced may still be asked by somebody.")]
internal static class SdkDefaultChain
{
    private static readonly string[] _variables =
    [
        "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SECRET_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE",
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI", "AWS_CONTAINER_AUTHORIZATION_TOKEN", "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    ];

    private static readonly object _gate = new();
    private static DefaultAWSCredentialsIdentityResolver? _chain;
    private static object?[] _settings = [];

    internal static Task<AWSCredentials> ResolveAsync(CancellationToken cancellationToken) => Current().ResolveIdentityAsync(null, cancellationToken);

    /// <summary>The chain under the settings of now; it sees itself when a file changes, but not when it is another one.</summary>
    private static DefaultAWSCredentialsIdentityResolver Current()
    {
        var settings = Settings();
        lock (_gate)
        {
            if (_chain is null || !settings.SequenceEqual(_settings))
                (_chain, _settings) = (new DefaultAWSCredentialsIdentityResolver(), settings);
            return _chain;
        }
    }

    private static object?[] Settings()
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
