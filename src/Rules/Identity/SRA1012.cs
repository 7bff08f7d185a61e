namespace StarRocks.AwsAuth.Rules;

internal static class SRA1012
{
    internal static readonly Rule Rule = new(
        "SRA1012",
        "A role without TLS",
        RuleSeverity.Warning,
        "StarRocks' own comment asks for TLS with a role.")
    {
        Block = static (block, report) =>
        {
            if (block.Context == BlockContext.StorageVolume || !block.IsFalse(Parameter.EnableSsl) || !block.Has(Parameter.IamRoleArn) || block.Sts != Store.Aws || block.MayHaveRoleAlone)
                return;
            report.OnKey(block, Parameter.EnableSsl, $"'{block.Key(Parameter.EnableSsl)}' is false while '{block.Key(Parameter.IamRoleArn)}' is set: "
                + "StarRocks expects TLS with an assumed role, and the session's token would travel in clear. Remove it, or set it to 'true'.", Parameter.IamRoleArn);
        },
        Mends = static finding => [new("Turn TLS on", finding.ToValue(Booleans.True))],
    };
}
