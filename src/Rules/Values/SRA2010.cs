namespace StarRocks.AwsAuth.Rules;

internal static class SRA2010
{
    internal static readonly Rule Rule = new(
        "SRA2010",
        "Not a valid external id",
        RuleSeverity.Error,
        "An external id that STS refuses.")
    {
        Block = static (block, report) =>
        {
            if (block.Has(Parameter.ExternalId) && !ExternalId.IsValid(block[Parameter.ExternalId]!))
            {
                report.OnValue(block, Parameter.ExternalId, $"'{block.Key(Parameter.ExternalId)}' is not a valid external id: STS refuses it. "
                    + "It has 2 to 1224 letters, digits and characters of _+=,.@:/-, and no blank.");
            }
        },
    };
}
