namespace StarRocks.AwsAuth.Rules;

internal static class SRA1011
{
    internal static readonly Rule Rule = new(
        "SRA1011",
        "Missing region",
        RuleSeverity.Warning,
        "Without a region, StarRocks silently uses us-east-1, with or without an endpoint.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (block.IsFrontend)
            {
                // With an endpoint, the frontend stores an empty region, and the SDK decides.
                if (block[Parameter.Region] is null or "" && !block.IsUnknown(Parameter.Region) && block.IsUnset(Parameter.Endpoint))
                    report.OnBlock(block, Parameter.Region, FrontendMessage(block), RuleSeverity.Error);
                return;
            }

            if (!block.IsUnset(Parameter.Region) || block.Present.IsEmpty || HasOtherDefault(block))
                return;
            if (block.IsUnset(Parameter.Endpoint))
                report.OnBlock(block, Parameter.Region, Message(block, ""));
            else if (HasOtherRegion(block[Parameter.Endpoint]))
            {
                var although = $" although '{block.Key(Parameter.Endpoint)}' is in another region";
                report.OnBlock(block, Parameter.Region, Message(block, although));
            }
        },
        Fixes = static finding =>
        {
            var region = Endpoint.RegionOf(finding.Block[Parameter.Endpoint] ?? "");
            return [new("Set the region", finding.Set(finding.Block, Parameter.Region, region)) { IsCertain = region is not null }];
        },
    };

    private static bool HasOtherRegion(string? text) =>
        text is not null && Endpoint.TryParse(text, out var endpoint) && endpoint.HasOtherRegion(AwsRegion.Default);

    // The region chain of the SDK, or the catalog server.
    private static bool HasOtherDefault(AuthBlock block) => block.Context is BlockContext.IcebergClient or BlockContext.Vended
        || (block.Context == BlockContext.HiveGlue && block.EffectiveFlag is null && !block.HasKeyPair);

    private static string Message(AuthBlock block, string although) =>
        $"'{block.Key(Parameter.Region)}' is not set. StarRocks silently uses {AwsRegion.Default}{although}. Set the region of your data.";

    private static string FrontendMessage(AuthBlock block) =>
        $"Neither '{block.Key(Parameter.Region)}' nor '{block.Key(Parameter.Endpoint)}' is set. The frontend does not start. "
        + "Set the region of the bucket.";
}
