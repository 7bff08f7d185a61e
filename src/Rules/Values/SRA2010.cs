namespace StarRocks.AwsAuth.Rules;

internal static class SRA2010
{
    internal static readonly Rule Rule = new(
        "SRA2010",
        "Invalid external ID",
        RuleSeverity.Error,
        "AWS STS rejects an external ID with other characters or another length.")
    {
        Block = static (block, report) =>
        {
            if (!block.Has(Parameter.ExternalId) || ExternalId.IsValid(block[Parameter.ExternalId]!))
                return;
            report.OnValue(
                block,
                Parameter.ExternalId,
                $"'{block.Key(Parameter.ExternalId)}' is not a valid external ID. AWS STS rejects it. "
                    + "Use 2 to 1224 letters, digits and characters of _+=,.@:/-, without spaces.");
        },
    };
}
