namespace StarRocks.AwsAuth.Rules;

internal static class SRA1006
{
    internal static readonly Rule Rule = new(
        "SRA1006",
        "More than one way to find an identity",
        RuleSeverity.Error,
        "Two flags: the higher one wins.")
    {
        Block = static (block, report) =>
        {
            if (block.WinningFlag is not { } winner)
                return;
            foreach (var flag in PickedIdentity.Precedence)
            {
                if (flag == winner || !block.IsTrue(flag))
                    continue;
                report.OnKey(block, flag, $"'{block.Key(flag)}' has no effect: '{block.Key(winner)}' is true as well and comes first in StarRocks. Keep one of them.", winner);
                return;
            }
        },
        Mends = static finding =>
        [
            new("Use the SDK's default credentials alone", Alone(finding, Parameter.UseAwsSdkDefaultBehavior)),
            new("Use the instance profile alone", Alone(finding, Parameter.UseInstanceProfile)),
            new("Use the pod's web identity alone", Alone(finding, Parameter.UseWebIdentityTokenFile)),
        ],
    };

    private static MendStep[] Alone(Finding finding, Parameter flag) =>
        finding.Block.IsTrue(flag) ? finding.TurnOff(finding.Block, ParameterSet.Flags & ~ParameterSet.Of(flag)) : [];
}
