namespace StarRocks.AwsAuth.Rules;

internal static class SRA1001
{
    internal static readonly Rule Rule = new(
        "SRA1001",
        "Keys that StarRocks ignores",
        RuleSeverity.Error,
        "Keys beside a true flag: the flag wins, and the keys are ignored without a word.")
    {
        Block = static (block, report) =>
        {
            var keys = block.Known(block.Context == BlockContext.StorageVolume ? ParameterSet.Pair : ParameterSet.Keys);
            if (block.FirstOf(keys) is { } key && block.WinningFlag is { } flag)
            {
                report.OnKey(block, key, $"'{block.Key(key)}' has no effect: '{block.Key(flag)}' is true, and StarRocks uses the identity that it picks without a word about the keys. "
                    + "Remove the keys, or turn the flag off to use them.", flag);
            }
        },
        Mends = static finding =>
        [
            new("Remove the ignored keys", finding.Remove(finding.Block, ParameterSet.Keys)),
            new("Turn the flag off and use the keys", finding.TurnOff(finding.Block, ParameterSet.Flags)),
        ],
    };
}
