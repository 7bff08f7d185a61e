using System.Text.Json.Serialization;
using Amazon.Runtime;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth;

/// <summary>Represents an auth block: the AWS parameters under one prefix, such as <c>aws.s3</c> or <c>aws.glue</c>.</summary>
[JsonConverter(typeof(MaskingJsonConverter))]
public interface IAwsAuth : IPropertySource
{
    /// <summary>
    /// Gets the authentication method that StarRocks would use; <see cref="AwsAuthMethod.None"/> if the auth block selects no identity.
    /// </summary>
    AwsAuthMethod Method { get; }

    /// <summary>Creates credentials of the identity that StarRocks would use, for any client of the AWS SDK.</summary>
    /// <param name="options">
    /// Options that StarRocks has no property for, such as the session name of the role; <see langword="null"/> for the defaults.
    /// </param>
    /// <returns>The credentials. Keep them and share them between clients; they do not have to be disposed.</returns>
    /// <exception cref="InvalidAuthConfigException">
    /// The configuration has errors, or it has no usable identity (SRA1003 and SRA1005, even where these are warnings).
    /// </exception>
    /// <remarks>
    /// The credentials are refreshed before they expire, with one request however many callers there are, and remain in use while STS or
    /// the instance metadata service is temporarily unavailable. The first request is sent when a client first needs the credentials. If
    /// none are available then, the call of the client throws <see cref="CredentialRefreshException"/>.
    /// </remarks>
    AWSCredentials CreateCredentials(CredentialOptions? options = null);
}
