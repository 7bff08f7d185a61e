using System;

namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>A role of one partition can't reach another.</summary>
    internal static readonly Rule SRA2002 = Add(new Rule("SRA2002", "Role and region are of different partitions", RuleSeverity.Warning)
    {
        Watches = ParameterSet.Of(Parameter.IamRoleArn),
        With = ParameterSet.Of(Parameter.Region),
        Block = static (block, report) =>
        {
            if (block[Parameter.Region] is not { } region || block.Store == Store.Elsewhere || block.IsUnknown(Parameter.Endpoint))
                return;
            if (AwsRegion.PartitionOf(region.AsSpan()) is not { } partition || !block.TryGetRole(out var arn))
                return;
            if (!AwsRegion.IsKnownPartition(arn.Partition) || arn.Partition.SequenceEqual(partition.AsSpan()))
                return;
            report.OnKey(block, Parameter.IamRoleArn, $"'{block.Key(Parameter.IamRoleArn)}' is of partition {arn.Partition.ToString()}, "
                + $"but '{block.Key(Parameter.Region)}' = '{region}' is of {partition}: credentials don't cross partitions. Use a role and a region of one.", Parameter.Region);
        },
    });
}
