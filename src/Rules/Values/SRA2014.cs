namespace StarRocks.AwsAuth.Rules;

internal static class SRA2014
{
    internal static readonly Rule Rule = new(
        "SRA2014",
        "Endpoint scheme contradicts enable_ssl",
        RuleSeverity.Info,
        "The scheme of the endpoint takes precedence over enable_ssl.")
    {
        Block = static (block, report) =>
        {
            if (block.Context == BlockContext.StorageVolume || !block.Has(Parameter.EnableSsl) || !block.Has(Parameter.Endpoint))
                return;
            if (!Endpoint.TryParse(block[Parameter.Endpoint]!, out var endpoint) || !endpoint.HasScheme)
                return;
            if (endpoint.IsHttps == block.IsTrue(Parameter.EnableSsl))
                return;
            report.OnValue(
                block,
                Parameter.EnableSsl,
                $"'{block.Key(Parameter.EnableSsl)}' contradicts the scheme of '{block.Key(Parameter.Endpoint)}'. "
                    + $"StarRocks uses the scheme. Remove '{block.Key(Parameter.EnableSsl)}', or change the scheme.",
                Parameter.Endpoint);
        },
        Fixes = static finding =>
            [new("Match the scheme", finding.SetValue(finding.Block.IsTrue(Parameter.EnableSsl) ? Booleans.False : Booleans.True))],
    };
}
