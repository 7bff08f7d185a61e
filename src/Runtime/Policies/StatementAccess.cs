using System;
using System.Linq;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Policies;

/// <summary>As whom a statement reaches one service: as the node's own role, as a role that the node assumes, or otherwise.</summary>
/// <param name="IsNode">The identity that is picked is the node's: its instance profile, its web identity, what the SDK finds there.</param>
/// <param name="Role">The role that is assumed on top of it.</param>
/// <param name="ExternalId">The external id that it is assumed with.</param>
internal readonly record struct StatementAccess(bool IsNode, RoleArn? Role, string? ExternalId)
{
    public static Configuration Read(IStatement statement)
    {
        var configuration = new Configuration();
        configuration.Reset(StatementKinds.DefinitionOf(statement.Kind));
        WrittenProperty[] properties = [.. statement.ToProperties().Select(static property => new WrittenProperty(property.Key, property.Value))];
        KeyReader.Read(properties, configuration, new Report());
        BlockContexts.Assign(configuration);
        return configuration;
    }

    public static StatementAccess Of(AuthBlock block, string partition)
    {
        var isPicked = block.WinningFlag is not null || HasKeys(block);
        var isNode = isPicked ? block.WinningFlag is not null : UsesSdkDefault(block);
        if (block.DropsRole || !block.Has(Parameter.IamRoleArn) || !(isPicked || block.Context == BlockContext.IcebergClient))
            return new StatementAccess(isNode, null, null);
        var role = RoleArn.TryParse(block[Parameter.IamRoleArn], out var arn)
            ? arn
            : throw new ArgumentException($"{block.Key(Parameter.IamRoleArn)} is not the ARN of an IAM role: arn:PARTITION:iam::ACCOUNT:role/NAME, where the account has 12 digits.", block.Key(Parameter.IamRoleArn));
        RolePolicies.Check(role, partition, block.Key(Parameter.IamRoleArn));
        var externalId = block.Has(Parameter.ExternalId) ? RolePolicies.CheckedExternalId(block[Parameter.ExternalId]!, block.Key(Parameter.ExternalId)) : null;
        return new StatementAccess(isNode, role, externalId);
    }

    /// <summary>Who assumes a role is of the region's partition.</summary>
    public static void CheckRegion(AuthBlock block, string partition)
    {
        if (block.Partition is { } region && region != partition)
            throw new ArgumentException($"{block.Key(Parameter.Region)} = '{block[Parameter.Region]}' is of the partition {region}, the instance role of {partition}.", block.Key(Parameter.Region));
    }

    private static bool HasKeys(AuthBlock block)
        => block.HasPair || (block.WinningFlag is null && (block.IsUnknown(Parameter.AccessKey) || block.IsUnknown(Parameter.SecretKey)));

    // Where nothing is picked, Glue and Iceberg's clients take what the SDK finds on the node; a role is assumed by the latter alone.
    private static bool UsesSdkDefault(AuthBlock block) => block.Context switch
    {
        BlockContext.IcebergClient => true,
        BlockContext.HiveGlue => block.Service == AwsService.Glue,
        _ => false,
    };
}
