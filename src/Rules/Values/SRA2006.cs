using System;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA2006
{
    internal static readonly Rule Rule = new(
        "SRA2006",
        "Invalid AWS region",
        RuleSeverity.Warning,
        "AWS rejects requests that are signed for a region that does not exist.")
    {
        Block = static (block, report) =>
        {
            Check(block, report, Parameter.Region, block.Store);
            var isStsOfStore = block.Store == Store.NonAws && block.IsUnset(Parameter.StsEndpoint);
            Check(block, report, Parameter.StsRegion, isStsOfStore ? Store.Unknown : block.Sts);
        },
        Fixes = static finding =>
            AwsRegion.Correct(finding.Value ?? "") is { } region
                ? [new("Correct the region", finding.SetValue(region)) { IsCertain = true }]
                : [],
    };

    private static void Check(AuthBlock block, Report report, Parameter region, Store store)
    {
        if (!block.Has(region) || store != Store.Aws || AwsRegion.IsWellFormed(block[region].AsSpan()))
            return;
        report.OnValue(
            block,
            region,
            $"'{block.Key(region)}' is not a valid AWS region name. StarRocks signs requests with it unchanged, and AWS rejects them. "
                + "Use a name such as us-west-2, without the letter of an availability zone.");
    }
}
