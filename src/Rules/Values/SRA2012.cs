namespace StarRocks.AwsAuth.Rules;

internal static class SRA2012
{
    internal static readonly Rule Rule = new(
        "SRA2012",
        "Path-style access is disabled",
        RuleSeverity.Warning,
        "A bucket cannot be a host name in front of an IP address or a single-label host.")
    {
        Block = static (block, report) =>
        {
            if (block.Service == AwsService.Glue || !block.Has(Parameter.Endpoint) || !IsPathStyleOff(block))
                return;
            if (!Endpoint.TryParse(block[Parameter.Endpoint]!, out var endpoint) || !(endpoint.IsAddress || endpoint.IsSingleLabel))
                return;
            report.OnValue(
                block,
                Parameter.Endpoint,
                $"'{block.Key(Parameter.Endpoint)}' is an IP address or a single-label host, and path-style access is disabled. StarRocks "
                    + "prepends the bucket to it, and the name cannot be resolved. "
                    + $"Set '{block.Key(Parameter.EnablePathStyleAccess)}' = 'true'.",
                Parameter.EnablePathStyleAccess);
        },
        Fixes = static finding =>
            [new("Enable path-style access", finding.Set(finding.Block, Parameter.EnablePathStyleAccess, Booleans.True))],
    };

    // If it is unset, the nodes choose it for a storage volume, and a catalog server can choose it for the credentials that it vends.
    private static bool IsPathStyleOff(AuthBlock block)
    {
        if (block.IsFalse(Parameter.EnablePathStyleAccess))
            return true;
        return block.IsUnset(Parameter.EnablePathStyleAccess) && !block.IsPartial
            && block.Context is not (BlockContext.StorageVolume or BlockContext.Vended);
    }
}
