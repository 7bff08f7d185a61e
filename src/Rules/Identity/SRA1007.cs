namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>A session token without its pair.</summary>
    internal static readonly Rule SRA1007 = Add(new Rule("SRA1007", "A session token without access keys", RuleSeverity.Error)
    {
        Watches = ParameterSet.Of(Parameter.SessionToken),
        NotInParts = true,
        Reads = ParameterSet.None,
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
    });
}
