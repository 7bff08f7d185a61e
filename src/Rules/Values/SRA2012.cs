namespace StarRocks.AwsAuth.Rules;

internal static class SRA2012
{
    internal static readonly Rule Rule = new(
        "SRA2012",
        "Path-style access is off",
        RuleSeverity.Warning,
        "A bucket can't be a host name in front of an address or a single label.")
    {
        Block = static (block, report) =>
        {
            if (block.Service == AwsService.Glue || !block.Has(Parameter.Endpoint) || !IsPathStyleOff(block))
                return;
            if (!Endpoint.TryParse(block[Parameter.Endpoint]!, out var endpoint) || !(endpoint.IsAddress || endpoint.IsSingleLabel))
                return;
            report.OnValue(block, Parameter.Endpoint, $"'{block.Key(Parameter.Endpoint)}' is an address or a single name, and path-style access is off: "
                + $"StarRocks puts the bucket in front of it as a host name that nobody resolves. Set '{block.Key(Parameter.EnablePathStyleAccess)}' = 'true'.",
                Parameter.EnablePathStyleAccess);
        },
        Mends = static finding => [new("Turn path-style access on", finding.Set(finding.Block, Parameter.EnablePathStyleAccess, Booleans.True))],
    };

    // A storage volume decides by itself; a catalog server may say it with the credentials that it hands out.
    private static bool IsPathStyleOff(AuthBlock block) => block.IsFalse(Parameter.EnablePathStyleAccess)
        || (block.Lacks(Parameter.EnablePathStyleAccess) && !block.IsPart && block.Context is not (BlockContext.StorageVolume or BlockContext.Vended));
}
