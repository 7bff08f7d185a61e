namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>STS is asked only for a role.</summary>
    internal static readonly Rule SRA1009 = Add(new Rule("SRA1009", "STS settings without a role", RuleSeverity.Warning)
    {
        Watches = ParameterSet.Sts,
        NotInParts = true,
        Reads = ParameterSet.None,
        Block = static (block, report) =>
        {
            // A storage volume loses them in any case, which is SRA4003.
            if (block.Context == BlockContext.StorageVolume || !block.Lacks(Parameter.IamRoleArn) || block.Known(ParameterSet.Sts).First() is not { } sts)
                return;
            report.OnKey(block, sts, $"'{block.Key(sts)}' has no effect without '{block.Key(Parameter.IamRoleArn)}': StarRocks asks STS only to assume a role. Set the role, or remove it.");
        },
        Mends = static finding => [new("Remove the STS settings", finding.Remove(finding.Block, ParameterSet.Sts))],
    });
}
