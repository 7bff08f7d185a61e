using System;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA2011
{
    internal static readonly Rule Rule = new(
        "SRA2011",
        "Region mismatch between endpoint and region",
        RuleSeverity.Warning,
        "StarRocks never takes the region from an endpoint.")
    {
        Block = static (block, report) =>
        {
            if (block[Parameter.Region] is not { } region || !AwsRegion.IsWellFormed(region.AsSpan()))
                return;
            if (block[Parameter.Endpoint] is not { } endpoint || !Endpoint.TryParse(endpoint, out var parsed))
                return;
            if (!parsed.HasOtherRegion(region))
                return;
            report.OnValue(
                block,
                Parameter.Endpoint,
                $"'{block.Key(Parameter.Endpoint)}' is in {parsed.Region.ToString()}, but '{block.Key(Parameter.Region)}' is {region}. "
                    + $"StarRocks signs requests for {region}, and AWS rejects them. Use one region in both.",
                Parameter.Region);
        },
        Fixes = static finding =>
            [new("Set the region of the endpoint", finding.Set(finding.Block, Parameter.Region, Endpoint.RegionOf(finding.Value!)))],
    };
}
