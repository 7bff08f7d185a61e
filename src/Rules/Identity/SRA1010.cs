using System;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA1010
{
    internal static readonly Rule Rule = new(
        "SRA1010",
        "An STS endpoint without its region",
        RuleSeverity.Error,
        "StarRocks signs nothing for an STS endpoint without its region.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (block.Context == BlockContext.StorageVolume || !block.Has(Parameter.StsEndpoint) || !block.Lacks(Parameter.StsRegion) || !block.Has(Parameter.IamRoleArn))
                return;
            if (block.Context != BlockContext.IcebergClient && block.MayHaveRoleAlone)
                return; // dropped, which SRA1003 says
            report.OnKey(block, Parameter.StsEndpoint, $"'{block.Key(Parameter.StsEndpoint)}' is set without '{block.Key(Parameter.StsRegion)}': "
                + "StarRocks fails at first use with \"no signing region was provided\". Set the region that the endpoint signs for.");
        },
        Mends = static finding => [new("Set the region of the STS endpoint", finding.Set(finding.Block, Parameter.StsRegion, StsRegionOf(finding.Block)))],
    };

    /// <summary>What the endpoint signs for, else what the block does; null where neither is known.</summary>
    private static string? StsRegionOf(AuthBlock block)
    {
        if (block.Sts != Store.Aws)
            return block[Parameter.Region];
        return Endpoint.RegionOf(block[Parameter.StsEndpoint]!) ?? (block[Parameter.StsEndpoint]!.EndsWith("sts.amazonaws.com", StringComparison.OrdinalIgnoreCase) ? AwsRegion.Default : block[Parameter.Region]);
    }
}
