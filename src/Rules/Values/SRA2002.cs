using System;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA2002
{
    internal static readonly Rule Rule = new(
        "SRA2002",
        "Role and region are of different partitions",
        RuleSeverity.Warning,
        "A role of one partition can't reach another.")
    {
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
    };

    private static string OfPartition(AuthBlock block)
    {
        block.TryGetRole(out var arn);
        return "arn:" + block.Partition + block[Parameter.IamRoleArn]!.Substring("arn:".Length + arn.Partition.Length);
    }
}
