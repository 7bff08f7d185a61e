using System.Text.Json.Serialization;
using Amazon.Runtime;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth;

/// <summary>An auth block: the AWS parameters of one service prefix, such as <c>aws.s3</c> or <c>aws.glue</c>.</summary>
[JsonConverter(typeof(MaskingJsonConverter))]
public interface IAwsAuth : IPropertySource
{
    /// <summary>Which identity StarRocks would use; <see cref="AwsAuthMethod.None"/> where nothing picks one.</summary>
    AwsAuthMethod Method { get; }

    /// <summary>
    /// The identity that StarRocks would use, for any client of the AWS SDK, and for as long as it is needed: it is renewed before it ends,
    /// by one request for any number of callers, and is kept while STS or the instance metadata service is briefly down. Nothing is asked
    /// before the first call that needs it, and nothing has to be disposed of. Where there is none when it is needed, and none can be got,
    /// that call throws <see cref="CredentialRefreshException"/>.
    /// </summary>
    /// <param name="options">What this program adds, such as the name of the role's session; null for nothing.</param>
    /// <returns>The credentials; keep them, and give the same ones to every client.</returns>
    /// <exception cref="InvalidAuthConfigException">
    /// The configuration has errors, or nothing in it gives an identity (SRA1003, SRA1005, which may be warnings elsewhere).
    /// </exception>
    AWSCredentials CreateCredentials(CredentialOptions? options = null);
}
