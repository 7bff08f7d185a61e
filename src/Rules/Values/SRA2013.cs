namespace StarRocks.AwsAuth.Rules;

internal static class SRA2013
{
    internal static readonly Rule Rule = new(
        "SRA2013",
        "An endpoint without a scheme",
        RuleSeverity.Warning,
        "No scheme means https.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (block.Context == BlockContext.StorageVolume || block.Store != Store.Elsewhere || !Endpoint.TryParse(block[Parameter.Endpoint]!, out var endpoint) || endpoint.HasScheme)
                return;
            var isHttpsAnyway = block.Service == AwsService.Glue || block.Context == BlockContext.IcebergClient || (block.Context == BlockContext.Vended && block.IsOfIceberg);
            if (!isHttpsAnyway && !block.Lacks(Parameter.EnableSsl))
                return;
            report.OnValue(block, Parameter.Endpoint, $"'{block.Key(Parameter.Endpoint)}' has no scheme: StarRocks uses https. Write http:// or https:// in front of it.");
        },
        Mends = static finding =>
        [
            new("Write https:// in front", finding.ToValue("https://" + finding.Value)),
            new("Write http:// in front", finding.ToValue("http://" + finding.Value)),
        ],
    };
}
