using System;
using Amazon.Runtime;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Creates the credentials of the identity that StarRocks would use: a base identity, and the role that it assumes.</summary>
internal static class BlockCredentials
{
    private const string SessionNameVariable = "AWS_ROLE_SESSION_NAME";

    internal static AWSCredentials Create(BlockSettings block, CredentialOptions options, RoleAssumer? assumer, CredentialHost host)
    {
        var identity = CreateBaseIdentity(block, options, host, out var step);
        if (block.RoleArn is not { } arn)
            return identity;
        var partition = RoleArnText.TryParse(arn, out var role) ? role.Partition.ToString() : null;
        var request = new RoleRequest(
            arn,
            block.ExternalId,
            options.EffectiveSessionName,
            options.SessionDuration,
            CreateStsAddress(block, partition));
        return new RefreshedCredentials(new AssumedRoleSource(host, identity, step, request, assumer ?? throw NoAssumer()), host);
    }

    private static AWSCredentials CreateBaseIdentity(
        BlockSettings block, CredentialOptions options, CredentialHost host, out CredentialStep step)
    {
        switch (block.Identity)
        {
            case AwsAuthMethod.InstanceProfile or AwsAuthMethod.SdkDefault when options.NodeIdentity is { } node:
                step = CredentialStep.NodeIdentity;
                return node;
            case AwsAuthMethod.InstanceProfile:
                step = CredentialStep.InstanceProfile;
                return new RefreshedCredentials(new InstanceMetadataSource(host), host);
            case AwsAuthMethod.SdkDefault:
                step = CredentialStep.SdkDefault;
                var metadata = new InstanceMetadataSource(host, isLastOfChain: true);
                return new RefreshedCredentials(new SdkDefaultSource(host, CreateWebIdentity(block, options, host), metadata), host);
            case AwsAuthMethod.WebIdentity:
                step = CredentialStep.WebIdentity;
                return new RefreshedCredentials(CreateWebIdentity(block, options, host), host);
            default:
                // Obtaining static keys cannot fail: the first request that can is AssumeRole.
                step = CredentialStep.AssumeRole;
                return block.SessionToken is { } token
                    ? new SessionAWSCredentials(block.AccessKey, block.SecretKey, token)
                    : new BasicAWSCredentials(block.AccessKey, block.SecretKey);
        }
    }

    // The duration in the options is that of the last role: of this one only if it does not assume another.
    private static WebIdentitySource CreateWebIdentity(BlockSettings block, CredentialOptions options, CredentialHost host) => new(
        host,
        CreateStsAddress(block, null),
        SessionName.Resolve(options.SessionName ?? host.Variable(SessionNameVariable)),
        block.RoleArn is null ? options.SessionDuration : null);

    internal static StsAddress CreateStsAddress(BlockSettings block, string? partition) =>
        new(block.StsEndpoint, block.StsRegion ?? (block.Region is { Length: > 0 } region ? region : null), partition);

    private static InvalidOperationException NoAssumer() =>
        new("The type has no member for 'iam_role_arn', so no STS client is available to assume the role. Add the member.");
}
