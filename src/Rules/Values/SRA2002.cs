using System;

namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>A role of one partition can't reach another.</summary>
    internal static readonly Rule SRA2002 = Add(new Rule("SRA2002", "Role and region are of different partitions", RuleSeverity.Warning)
    {
        Watches = ParameterSet.Of(Parameter.IamRoleArn),
        With = ParameterSet.Of(Parameter.Region),
        Reads = ParameterSet.Of(Parameter.IamRoleArn) | ParameterSet.Of(Parameter.Region) | ParameterSet.Of(Parameter.Endpoint),
        TakesUsual = ParameterSet.Of(Parameter.IamRoleArn) | ParameterSet.Of(Parameter.Region),
        Block = static (block, report) =>
        {
            if (block.Partition is not { } partition || !block.TryGetRole(out var arn) || arn.Partition.SequenceEqual(partition.AsSpan()))
                return;
            if (!AwsRegion.IsKnownPartition(arn.Partition) || block.Store == Store.Elsewhere || block.IsUnknown(Parameter.Endpoint))
                return;
            report.OnValue(block, Parameter.IamRoleArn, $"'{block.Key(Parameter.IamRoleArn)}' is of partition {arn.Partition.ToString()}, "
                + $"but '{block.Key(Parameter.Region)}' = '{block[Parameter.Region]}' is of {partition}: credentials don't cross partitions. Use a role and a region of one.", Parameter.Region);
        },
        Mends = static finding => [new("Write the region's partition into the ARN", finding.ToValue(OfPartition(finding.Block)))],
    });

    private static string OfPartition(AuthBlock block)
    {
        block.TryGetRole(out var arn);
        return "arn:" + block.Partition + block[Parameter.IamRoleArn]!.Substring("arn:".Length + arn.Partition.Length);
    }
}
