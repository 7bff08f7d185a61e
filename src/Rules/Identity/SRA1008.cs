namespace StarRocks.AwsAuth.Rules;

internal static class SRA1008
{
    internal static readonly Rule Rule = new(
        "SRA1008",
        "An external id without a role",
        RuleSeverity.Warning,
        "An external id is for assuming a role.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (block.Has(Parameter.ExternalId) && block.Lacks(Parameter.IamRoleArn))
            {
                report.OnKey(block, Parameter.ExternalId, $"'{block.Key(Parameter.ExternalId)}' has no effect without '{block.Key(Parameter.IamRoleArn)}': "
                    + "StarRocks passes it to STS only when it assumes a role. Set the role, or remove it.");
            }
        },
        Mends = static finding => [new("Remove the external id", finding.Remove())],
    };
}
