namespace StarRocks.AwsAuth.Rules;

internal static class SRA1007
{
    internal static readonly Rule Rule = new(
        "SRA1007",
        "A session token without access keys",
        RuleSeverity.Error,
        "A session token without its pair.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (!block.HasNoFlag || !block.LacksPair || !block.Has(Parameter.SessionToken) || !block.Lacks(Parameter.IamRoleArn))
                return;
            report.OnKey(block, Parameter.SessionToken, $"'{block.Key(Parameter.SessionToken)}' is set without '{block.Key(Parameter.AccessKey)}' and '{block.Key(Parameter.SecretKey)}': "
                + "StarRocks ignores it. Set all three, as they were issued together, or remove the token.");
        },
        Mends = static finding =>
        [
            new("Set the keys that the token belongs to", finding.Set(finding.Block, Parameter.AccessKey, null), finding.Set(finding.Block, Parameter.SecretKey, null)),
            new("Remove the token", finding.Remove()),
        ],
    };
}
