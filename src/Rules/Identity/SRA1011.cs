namespace StarRocks.AwsAuth.Rules;

internal static class SRA1011
{
    internal static readonly Rule Rule = new(
        "SRA1011",
        "No region",
        RuleSeverity.Warning,
        "No region: us-east-1, silently, with or without an endpoint.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if ((!block.Lacks(Parameter.Region) && !(block.IsFrontend && block[Parameter.Region] is "")) || (block.Given.IsEmpty && !block.IsFrontend) || block.Context is BlockContext.IcebergClient or BlockContext.Vended)
                return;
            if (block.IsFrontend)
            {
                // Beside an endpoint it is stored as empty, so that the SDK decides.
                if (block.Lacks(Parameter.Endpoint))
                    report.OnBlock(block, Parameter.Region, $"Neither '{block.Key(Parameter.Region)}' nor '{block.Key(Parameter.Endpoint)}' is set: the frontend does not start. Set the region of the bucket.", RuleSeverity.Error);
                return;
            }

            if (block.Context == BlockContext.HiveGlue && block.WinningFlag is null && !block.HasPair)
                return; // the SDK's own region chain
            if (!block.Lacks(Parameter.Endpoint) && Endpoint.RegionOf(block[Parameter.Endpoint] ?? "") is null or AwsRegion.Default)
                return;
            report.OnBlock(block, Parameter.Region, $"'{block.Key(Parameter.Region)}' is not set: StarRocks uses {AwsRegion.Default}"
                + (block.Lacks(Parameter.Endpoint) ? "" : $", whatever region '{block.Key(Parameter.Endpoint)}' names") + ". Set the region of your data.");
        },
        Mends = static finding =>
        [
            new("Set the region", finding.Set(finding.Block, Parameter.Region, finding.Block[Parameter.Endpoint] is { } endpoint ? Endpoint.RegionOf(endpoint) : null)),
        ],
    };
}
