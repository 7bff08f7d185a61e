namespace StarRocks.AwsAuth.Rules;

internal static class SRA2014
{
    internal static readonly Rule Rule = new(
        "SRA2014",
        "The endpoint's scheme and enable_ssl disagree",
        RuleSeverity.Info,
        "The endpoint's scheme wins.")
    {
        Block = static (block, report) =>
        {
            if (block.Context == BlockContext.StorageVolume || !block.Has(Parameter.EnableSsl) || !block.Has(Parameter.Endpoint))
                return;
            if (!Endpoint.TryParse(block[Parameter.Endpoint]!, out var endpoint) || !endpoint.HasScheme || endpoint.IsHttps == block.IsTrue(Parameter.EnableSsl))
                return;
            report.OnValue(block, Parameter.EnableSsl, $"'{block.Key(Parameter.EnableSsl)}' says otherwise than the scheme of '{block.Key(Parameter.Endpoint)}': the scheme wins. Remove it, or change the scheme.",
                Parameter.Endpoint);
        },
        Mends = static finding => [new("Let it agree with the scheme", finding.ToValue(finding.Block.IsTrue(Parameter.EnableSsl) ? Booleans.False : Booleans.True))],
    };
}
