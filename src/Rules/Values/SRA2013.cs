namespace StarRocks.AwsAuth.Rules;

internal static class SRA2013
{
    internal static readonly Rule Rule = new(
        "SRA2013",
        "Endpoint without a scheme",
        RuleSeverity.Warning,
        "StarRocks uses https for an endpoint without a scheme.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (block.Context == BlockContext.StorageVolume || block.Store != Store.NonAws)
                return;
            if (!Endpoint.TryParse(block[Parameter.Endpoint]!, out var endpoint) || endpoint.HasScheme)
                return;
            if (!IsAlwaysHttps(block) && !block.IsUnset(Parameter.EnableSsl))
                return;
            report.OnValue(
                block,
                Parameter.Endpoint,
                $"'{block.Key(Parameter.Endpoint)}' has no scheme. StarRocks uses https. Add http:// or https:// to make it explicit.");
        },
        Fixes = static finding =>
        [
            new("Add https://", finding.SetValue("https://" + finding.Value)),
            new("Add http://", finding.SetValue("http://" + finding.Value)),
        ],
    };

    // These clients ignore enable_ssl.
    private static bool IsAlwaysHttps(AuthBlock block) => block.Service == AwsService.Glue
        || block.Context == BlockContext.IcebergClient
        || (block.Context == BlockContext.Vended && block.IsOfIceberg);
}
