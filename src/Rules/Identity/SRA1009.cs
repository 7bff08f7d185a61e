namespace StarRocks.AwsAuth.Rules;

internal static class SRA1009
{
    internal static readonly Rule Rule = new(
        "SRA1009",
        "STS settings without a role",
        RuleSeverity.Warning,
        "StarRocks uses STS settings only to assume a role.")
    {
        IsOfIgnoredKey = true,
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            // A storage volume drops them in any case, and SRA4003 reports that.
            if (block.Context == BlockContext.StorageVolume)
                return;
            if (block.FirstOf(block.IgnoredWithoutRole & ParameterSet.Sts) is not { } sts)
                return;
            report.OnKey(
                block,
                sts,
                $"'{block.Key(sts)}' is ignored because '{block.Key(Parameter.IamRoleArn)}' is not set. "
                    + "StarRocks calls STS only to assume a role. Set the role, or remove the STS settings.");
        },
        Fixes = static finding => [new("Remove the STS settings", finding.Remove(finding.Block, ParameterSet.Sts))],
    };
}
