namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>Two flags: the higher one wins.</summary>
    internal static readonly Rule SRA1006 = Add(new Rule("SRA1006", "More than one way to find an identity", RuleSeverity.Error)
    {
        Watches = ParameterSet.Flags,
        Block = static (block, report) =>
        {
            var lower = block.TrueFlags;
            if (block.WinningFlag is not { } winner)
                return;
            lower &= ~ParameterSet.Of(winner);
            if (lower.First() is { } flag)
            {
                report.OnKey(block, flag, $"'{block.Key(flag)}' has no effect: '{block.Key(winner)}' is true as well and comes first in StarRocks. Keep one of them.", winner);
            }
        },
    });
}
