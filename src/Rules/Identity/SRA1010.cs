using System;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA1010
{
    internal static readonly Rule Rule = new(
        "SRA1010",
        "STS endpoint without a region",
        RuleSeverity.Error,
        "StarRocks cannot sign requests to an STS endpoint without its region.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (block.Context == BlockContext.StorageVolume || !block.Has(Parameter.IamRoleArn))
                return;
            if (!block.Has(Parameter.StsEndpoint) || !block.IsUnset(Parameter.StsRegion))
                return;
            if (block.Context != BlockContext.IcebergClient && block.MayHaveOnlyRole)
                return; // the role is ignored, and SRA1003 reports that
            report.OnKey(
                block,
                Parameter.StsEndpoint,
                $"'{block.Key(Parameter.StsEndpoint)}' is set but '{block.Key(Parameter.StsRegion)}' is not. StarRocks fails at first use "
                    + "with \"no signing region was provided\". Set the region of the STS endpoint.");
        },
        Fixes = static finding =>
        [
            new("Set the region of the STS endpoint", finding.Set(finding.Block, Parameter.StsRegion, RegionOfSts(finding)))
            {
                IsCertain = finding.Block.Sts == Store.Aws && Endpoint.RegionOf(finding.Block[Parameter.StsEndpoint]!) is not null,
            },
        ],
    };

    /// <summary>Returns the region of the STS endpoint, otherwise that of the block; null if neither is known.</summary>
    private static string? RegionOfSts(Finding finding)
    {
        var block = finding.Block;
        if (block.Sts != Store.Aws)
            return finding.ToCopy(Parameter.Region);
        var endpoint = block[Parameter.StsEndpoint]!;
        var isGlobal = endpoint.EndsWith("sts.amazonaws.com", StringComparison.OrdinalIgnoreCase);
        return Endpoint.RegionOf(endpoint) ?? (isGlobal ? AwsRegion.Default : finding.ToCopy(Parameter.Region));
    }
}
