using System;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA2002
{
    internal static readonly Rule Rule = new(
        "SRA2002",
        "Partition mismatch between role and region",
        RuleSeverity.Warning,
        "Credentials of one AWS partition are not valid in another.")
    {
        Block = static (block, report) =>
        {
            if (block.Partition is not { } partition || !block.TryGetRole(out var arn))
                return;
            if (arn.Partition.SequenceEqual(partition.AsSpan()))
                return;
            if (!AwsRegion.IsKnownPartition(arn.Partition) || block.Store == Store.NonAws || block.IsUnknown(Parameter.Endpoint))
                return;
            report.OnValue(
                block,
                Parameter.IamRoleArn,
                $"'{block.Key(Parameter.IamRoleArn)}' is in partition {arn.Partition.ToString()}, but '{block.Key(Parameter.Region)}' = "
                    + $"'{block[Parameter.Region]}' is in {partition}. Credentials are not valid across partitions. "
                    + "Use a role and a region of one partition.",
                Parameter.Region);
        },
        Fixes = static finding =>
            [new("Change the ARN to the partition of the region", finding.SetValue(WithPartitionOfRegion(finding.Block)))],
    };

    private static string WithPartitionOfRegion(AuthBlock block)
    {
        block.TryGetRole(out var arn);
        return "arn:" + block.Partition + block[Parameter.IamRoleArn]!.Substring("arn:".Length + arn.Partition.Length);
    }
}
