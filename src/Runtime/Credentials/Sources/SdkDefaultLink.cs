using System;
using Amazon;
using Amazon.Runtime.CredentialManagement;
using Amazon.Runtime.Credentials;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Which link of the SDK's default chain gives the credentials, by what the SDK looks at, in its order.</summary>
internal sealed class SdkDefaultLink(CredentialHost host)
{
    private const string DefaultProfile = "default";

    private readonly CredentialProfileStoreChain _profiles = new();

    /// <summary>Web identity or instance profile where it is one of them, SDK default where it is another.</summary>
    internal CredentialStep First()
    {
        // A program may put another chain in its place.
        if (AWSConfigs.AWSCredentialsGenerators is not null || HasKeys())
            return CredentialStep.SdkDefault;
        if (Has(WebIdentitySource.TokenVariable) && Has(WebIdentitySource.RoleVariable))
            return CredentialStep.WebIdentity;
        return HasProfile() || Has("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") || Has("AWS_CONTAINER_CREDENTIALS_FULL_URI") ? CredentialStep.SdkDefault : CredentialStep.InstanceProfile;
    }

    private bool HasKeys() => Has("AWS_ACCESS_KEY_ID") && (Has("AWS_SECRET_ACCESS_KEY") || Has("AWS_SECRET_KEY"));

    // One that was asked for by name has to be there; that it is not, the SDK says.
    private bool HasProfile() =>
        !string.Equals(DefaultAWSCredentialsIdentityResolver.GetProfileName(), DefaultProfile, StringComparison.OrdinalIgnoreCase)
        || (_profiles.TryGetProfile(DefaultProfile, out var profile) && profile.CanCreateAWSCredentials);

    private bool Has(string variable) => host.Variable(variable) is not null;
}
