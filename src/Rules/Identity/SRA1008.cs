namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>An external id is for assuming a role.</summary>
    internal static readonly Rule SRA1008 = Add(new Rule("SRA1008", "An external id without a role", RuleSeverity.Warning)
    {
        Watches = ParameterSet.Of(Parameter.ExternalId),
        NotInParts = true,
        Reads = ParameterSet.None,
        Block = static (block, report) =>
        {
            if (block.Has(Parameter.ExternalId) && block.Lacks(Parameter.IamRoleArn))
            {
                report.OnKey(block, Parameter.ExternalId, $"'{block.Key(Parameter.ExternalId)}' has no effect without '{block.Key(Parameter.IamRoleArn)}': "
                    + "StarRocks passes it to STS only when it assumes a role. Set the role, or remove it.");
            }
        },
        Mends = static finding => [new("Remove the external id", finding.Remove())],
    });
}
