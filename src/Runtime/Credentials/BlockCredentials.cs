using System;
using Amazon.Runtime;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Puts together the identity that StarRocks would use: one of the sources, and the role on top of it.</summary>
internal static class BlockCredentials
{
    private const string SessionNameVariable = "AWS_ROLE_SESSION_NAME";

    internal static AWSCredentials Create(BlockSettings block, CredentialOptions options, RoleAssumer? assumer, CredentialHost host)
    {
        var identity = Identify(block, options, host, out var step);
        if (block.RoleArn is not { } arn)
            return identity;
        var partition = RoleArnText.TryParse(arn, out var role) ? role.Partition.ToString() : null;
        var request = new RoleRequest(arn, block.ExternalId, options.EffectiveSessionName, options.SessionDuration, Sts(block, partition));
        return new RefreshedCredentials(new AssumedRoleSource(host, identity, step, request, assumer ?? throw NoAssumer()), host);
    }

    private static AWSCredentials Identify(BlockSettings block, CredentialOptions options, CredentialHost host, out CredentialStep step)
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
                return new RefreshedCredentials(new SdkDefaultSource(host, WebIdentity(block, options, host), new InstanceMetadataSource(host, isLastOfChain: true)), host);
            case AwsAuthMethod.WebIdentity:
                step = CredentialStep.WebIdentity;
                return new RefreshedCredentials(WebIdentity(block, options, host), host);
            default:
                // Known from the start: only its signature could fail.
                step = CredentialStep.AssumeRole;
                return block.SessionToken is { } token ? new SessionAWSCredentials(block.AccessKey, block.SecretKey, token) : new BasicAWSCredentials(block.AccessKey, block.SecretKey);
        }
    }

    // How long the role lasts that is assumed on top is not how long this one does.
    private static WebIdentitySource WebIdentity(BlockSettings block, CredentialOptions options, CredentialHost host) => new(
        host,
        Sts(block, null),
        SessionName.Of(options.SessionName ?? host.Variable(SessionNameVariable)),
        block.RoleArn is null ? options.SessionDuration : null);

    internal static StsAddress Sts(BlockSettings block, string? partition) =>
        new(block.StsEndpoint, block.StsRegion ?? (block.Region is { Length: > 0 } region ? region : null), partition);

    private static InvalidOperationException NoAssumer() => new("The type declares no role, so generated code brought nothing to assume it with.");
}
