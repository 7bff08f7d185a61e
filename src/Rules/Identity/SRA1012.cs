namespace StarRocks.AwsAuth.Rules;

internal static class SRA1012
{
    internal static readonly Rule Rule = new(
        "SRA1012",
        "Role with TLS disabled",
        RuleSeverity.Warning,
        "StarRocks expects TLS with an assumed role.")
    {
        Block = static (block, report) =>
        {
            if (block.Context == BlockContext.StorageVolume || !block.IsFalse(Parameter.EnableSsl) || !block.Has(Parameter.IamRoleArn))
                return;
            if (block.Sts != Store.Aws || block.MayHaveOnlyRole)
                return;
            report.OnKey(
                block,
                Parameter.EnableSsl,
                $"'{block.Key(Parameter.EnableSsl)}' is false although '{block.Key(Parameter.IamRoleArn)}' is set. StarRocks expects TLS "
                    + "with an assumed role, and the session token would be sent unencrypted. Remove it, or set it to 'true'.",
                Parameter.IamRoleArn);
        },
        Fixes = static finding => [new("Enable TLS", finding.SetValue(Booleans.True))],
    };
}
