namespace StarRocks.AwsAuth.Rules;

internal static class SRA1009
{
    internal static readonly Rule Rule = new(
        "SRA1009",
        "STS settings without a role",
        RuleSeverity.Warning,
        "STS is asked only for a role.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            // A storage volume loses them in any case, which is SRA4003.
            if (block.Context == BlockContext.StorageVolume || !block.Lacks(Parameter.IamRoleArn) || block.FirstOf(block.Known(ParameterSet.Sts)) is not { } sts)
                return;
            report.OnKey(block, sts, $"'{block.Key(sts)}' has no effect without '{block.Key(Parameter.IamRoleArn)}': StarRocks asks STS only to assume a role. Set the role, or remove it.");
        },
        Mends = static finding => [new("Remove the STS settings", finding.Remove(finding.Block, ParameterSet.Sts))],
    };
}
