using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Assumes roles with requests of its own. The STS client of the SDK follows redirects with the session token, logs whole responses, and
/// needs threads of the pool.
/// </summary>
internal sealed class StsRoleAssumer : RoleAssumer
{
    private StsRoleAssumer()
    {
    }

    internal static StsRoleAssumer Instance { get; } = new();

    internal override Task<IssuedCredentials> AssumeAsync(
        RoleRequest role, ImmutableCredentials identity, CredentialHost host, CancellationToken cancellationToken)
    {
        var request = new StsRequest("AssumeRole") { { "RoleArn", role.RoleArn }, { "RoleSessionName", role.SessionName } };
        if (role.ExternalId is { } externalId)
            request.Add(StsRequest.ExternalId, externalId);
        if (role.Duration is { } duration)
            request.Add("DurationSeconds", duration);
        return request.SendSignedAsync(host, role.Sts, identity, cancellationToken);
    }
}
