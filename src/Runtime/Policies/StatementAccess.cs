using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Policies;

/// <summary>Represents the identity with which a statement accesses one service.</summary>
/// <param name="IsNode">
/// Whether the base identity is that of the node: its instance profile, web identity or the default of the SDK.
/// </param>
/// <param name="Role">The role that the base identity assumes; <see langword="null"/> for none.</param>
/// <param name="ExternalId">The external ID for the role; <see langword="null"/> for none.</param>
internal readonly record struct StatementAccess(bool IsNode, RoleArn? Role, string? ExternalId)
{
    private static readonly ParameterSet _ofIdentity = ParameterSet.Flags | ParameterSet.Keys
        | ParameterSet.Of(Parameter.IamRoleArn) | ParameterSet.Of(Parameter.ExternalId);

    public static StatementAccess Resolve(AuthBlock block, string partition)
    {
        var isSelected = block.EffectiveFlag is not null || HasKeys(block);
        var isNode = isSelected ? block.EffectiveFlag is not null : block.FallsBackToSdkDefault && !block.IsPartial;
        if (block.IsPartial && !isSelected && block.FirstOf(_ofIdentity) is { } part)
            throw IsIncomplete(block.Key(part));
        if (block.IgnoresRole || !block.Has(Parameter.IamRoleArn) || !(isSelected || block.Context == BlockContext.IcebergClient))
            return new StatementAccess(isNode, null, null);
        var key = block.Key(Parameter.IamRoleArn);
        if (!RoleArn.TryParse(block[Parameter.IamRoleArn], out var role))
            throw new ArgumentException(
                $"'{key}' is not the ARN of an IAM role. Use arn:PARTITION:iam::ACCOUNT:role/NAME with a 12-digit account.", key);
        RolePolicies.Check(role, partition, key);
        var externalId = block.Has(Parameter.ExternalId)
            ? RolePolicies.CheckedExternalId(block[Parameter.ExternalId]!, block.Key(Parameter.ExternalId))
            : null;
        return new StatementAccess(isNode, role, externalId);
    }

    public static void CheckRegion(AuthBlock block, string partition)
    {
        if (block.Partition is not { } ofRegion || ofRegion == partition)
            return;
        var key = block.Key(Parameter.Region);
        var message = $"'{key}' is '{block[Parameter.Region]}' in the partition {ofRegion}, but the instance role is in {partition}. "
            + "Use a region and a role in one partition.";
        throw new ArgumentException(message, key);
    }

    private static ArgumentException IsIncomplete(string key) => new(
        $"'{key}' is one part of an identity whose other parts may be stored already. Set all of them, "
            + "or use the statement that creates the object.",
        key);

    private static bool HasKeys(AuthBlock block)
        => block.HasKeyPair
            || (block.EffectiveFlag is null && (block.IsUnknown(Parameter.AccessKey) || block.IsUnknown(Parameter.SecretKey)));
}
