namespace StarRocks.AwsAuth.Rules;

internal static class SRA1008
{
    internal static readonly Rule Rule = new(
        "SRA1008",
        "External ID without a role",
        RuleSeverity.Warning,
        "StarRocks uses an external ID only to assume a role.")
    {
        IsOfIgnoredKey = true,
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (!block.IgnoredWithoutRole.Contains(Parameter.ExternalId))
                return;
            report.OnKey(
                block,
                Parameter.ExternalId,
                $"'{block.Key(Parameter.ExternalId)}' is ignored because '{block.Key(Parameter.IamRoleArn)}' is not set. "
                    + "StarRocks uses it only to assume a role. Set the role, or remove the external ID.");
        },
        Fixes = static finding => [new("Remove the external ID", finding.Remove())],
    };
}
