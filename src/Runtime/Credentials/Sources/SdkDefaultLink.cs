using System;
using Amazon;
using Amazon.Runtime.CredentialManagement;
using Amazon.Runtime.Credentials;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Determines which link of the default chain of the SDK provides the credentials, with the conditions and the order of the SDK.
/// </summary>
internal sealed class SdkDefaultLink(CredentialHost host)
{
    private const string DefaultProfile = "default";

    private readonly CredentialProfileStoreChain _profiles = new();

    /// <summary>Returns web identity or instance profile for these two links, and SDK default for any other.</summary>
    internal CredentialStep Find()
    {
        // A program can replace the chain.
        if (AWSConfigs.AWSCredentialsGenerators is not null || HasKeys())
            return CredentialStep.SdkDefault;
        if (IsSet(WebIdentitySource.TokenVariable) && IsSet(WebIdentitySource.RoleVariable))
            return CredentialStep.WebIdentity;
        return HasProfile() || IsSet("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") || IsSet("AWS_CONTAINER_CREDENTIALS_FULL_URI")
            ? CredentialStep.SdkDefault
            : CredentialStep.InstanceProfile;
    }

    private bool HasKeys() => IsSet("AWS_ACCESS_KEY_ID") && (IsSet("AWS_SECRET_ACCESS_KEY") || IsSet("AWS_SECRET_KEY"));

    // The SDK reports a profile that is selected by name and missing, so only the default profile can be absent.
    private bool HasProfile() =>
        !string.Equals(DefaultAWSCredentialsIdentityResolver.GetProfileName(), DefaultProfile, StringComparison.OrdinalIgnoreCase)
        || (_profiles.TryGetProfile(DefaultProfile, out var profile) && profile.CanCreateAWSCredentials);

    private bool IsSet(string variable) => host.Variable(variable) is not null;
}
