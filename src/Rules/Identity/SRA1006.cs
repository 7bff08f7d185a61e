namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>Two flags: the higher one wins.</summary>
    internal static readonly Rule SRA1006 = Add(new Rule("SRA1006", "More than one way to find an identity", RuleSeverity.Error)
    {
        Watches = ParameterSet.Flags,
        Reads = ParameterSet.None,
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
        Mends = static finding =>
        [
            new("Use the SDK's default credentials alone", Alone(finding, Parameter.UseAwsSdkDefaultBehavior)),
            new("Use the instance profile alone", Alone(finding, Parameter.UseInstanceProfile)),
            new("Use the pod's web identity alone", Alone(finding, Parameter.UseWebIdentityTokenFile)),
        ],
    });

    private static MendStep[] Alone(Finding finding, Parameter flag) =>
        finding.Block.IsTrue(flag) ? finding.TurnOff(finding.Block, ParameterSet.Flags & ~ParameterSet.Of(flag)) : [];
}
