using System;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA2006
{
    internal static readonly Rule Rule = new(
        "SRA2006",
        "Not the shape of an AWS region",
        RuleSeverity.Warning,
        "A region that no AWS service has.")
    {
        Block = static (block, report) =>
        {
            Check(block, report, Parameter.Region, block.Store);
            Check(block, report, Parameter.StsRegion, block.Store == Store.Elsewhere && block.Lacks(Parameter.StsEndpoint) ? Store.Unsure : block.Sts);

            static void Check(AuthBlock block, Report report, Parameter region, Store store)
            {
                if (block.Has(region) && store == Store.Aws && (region != Parameter.Region || block.Partition is null) && !AwsRegion.HasShape(block[region].AsSpan()))
                {
                    report.OnValue(block, region, $"'{block.Key(region)}' has not the shape of an AWS region: StarRocks signs for it as it stands, and AWS refuses that. "
                        + "Write it like us-west-2, without the letter of an availability zone.");
                }
            }
        },
        Mends = static finding => AwsRegion.Meant(finding.Value ?? "") is { } meant ? [new("Write the region that is meant", finding.ToValue(meant))] : [],
    };
}
