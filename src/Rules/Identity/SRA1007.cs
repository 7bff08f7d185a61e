namespace StarRocks.AwsAuth.Rules;

internal static class SRA1007
{
    internal static readonly Rule Rule = new(
        "SRA1007",
        "Session token without access keys",
        RuleSeverity.Error,
        "StarRocks ignores a session token without the access keys it was issued with.")
    {
        IsOfIgnoredKey = true,
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (!block.HasNoFlag || !block.IsKeyPairUnset || !block.Has(Parameter.SessionToken) || !block.IsUnset(Parameter.IamRoleArn))
                return;
            report.OnKey(
                block,
                Parameter.SessionToken,
                $"'{block.Key(Parameter.SessionToken)}' is ignored because '{block.Key(Parameter.AccessKey)}' and "
                    + $"'{block.Key(Parameter.SecretKey)}' are not set. Set all three as they were issued together, or remove the token.");
        },
        Fixes = static finding =>
        [
            new(
                "Set the keys that the token belongs to",
                finding.Set(finding.Block, Parameter.AccessKey, null),
                finding.Set(finding.Block, Parameter.SecretKey, null)),
            new("Remove the token", finding.Remove()),
        ],
    };
}
