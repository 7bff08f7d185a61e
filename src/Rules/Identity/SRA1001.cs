namespace StarRocks.AwsAuth.Rules;

internal static class SRA1001
{
    internal static readonly Rule Rule = new(
        "SRA1001",
        "Access keys are ignored",
        RuleSeverity.Error,
        "StarRocks ignores access keys while a flag selects another identity.")
    {
        IsOfIgnoredKey = true,
        Block = static (block, report) =>
        {
            var keys = block.AllSet(block.Context == BlockContext.StorageVolume ? ParameterSet.Pair : ParameterSet.Keys);
            if (block.FirstOf(keys) is not { } key || block.EffectiveFlag is not { } flag)
                return;
            report.OnKey(
                block,
                key,
                $"'{block.Key(key)}' is ignored because '{block.Key(flag)}' is true. StarRocks silently uses {flag.IdentityText}. "
                    + "Remove the keys, or set the flag to false.",
                flag);
        },
        Fixes = static finding =>
        [
            new("Remove the ignored keys", finding.Remove(finding.Block, ParameterSet.Keys)),
            new("Set the flag to false and use the keys", finding.SetFalse(finding.Block, ParameterSet.Flags)),
        ],
    };
}
