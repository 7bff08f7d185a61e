namespace StarRocks.AwsAuth.Rules;

internal static class SRA1006
{
    internal static readonly Rule Rule = new(
        "SRA1006",
        "More than one identity source",
        RuleSeverity.Error,
        "If several flags are true, StarRocks uses one of them and ignores the others.")
    {
        IsOfIgnoredKey = true,
        Block = static (block, report) =>
        {
            if (block.EffectiveFlag is not { } winner)
                return;
            var ignored = block.IgnoredFlags;
            foreach (var flag in EffectiveIdentity.Precedence)
            {
                if (!ignored.Contains(flag))
                    continue;
                report.OnKey(
                    block,
                    flag,
                    $"'{block.Key(flag)}' is ignored because '{block.Key(winner)}' is also true and takes precedence. "
                        + "Set only one of them to true.",
                    winner);
                return;
            }
        },
        Fixes = static finding =>
        [
            new("Use only the SDK default chain", KeepOnly(finding, Parameter.UseAwsSdkDefaultBehavior)),
            new("Use only the instance profile", KeepOnly(finding, Parameter.UseInstanceProfile)),
            new("Use only the web identity token", KeepOnly(finding, Parameter.UseWebIdentityTokenFile)),
        ],
    };

    private static FixStep[] KeepOnly(Finding finding, Parameter flag) =>
        finding.Block.IsTrue(flag) ? finding.SetFalse(finding.Block, ParameterSet.Flags & ~ParameterSet.Of(flag)) : [];
}
