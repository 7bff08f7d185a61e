using System;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA2011
{
    internal static readonly Rule Rule = new(
        "SRA2011",
        "Region and endpoint are of different regions",
        RuleSeverity.Warning,
        "StarRocks never takes the region from an endpoint.")
    {
        Block = static (block, report) =>
        {
            if (block[Parameter.Region] is not { } region || !AwsRegion.HasShape(region.AsSpan()) || block[Parameter.Endpoint] is not { } text)
                return;
            if (!Endpoint.TryParse(text, out var endpoint) || !endpoint.IsAws || endpoint.Region.IsEmpty
                || endpoint.Region.Equals(region.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return;
            report.OnValue(block, Parameter.Endpoint, $"'{block.Key(Parameter.Endpoint)}' is in {endpoint.Region.ToString()}, but '{block.Key(Parameter.Region)}' is {region}: "
                + "StarRocks signs for the latter, and AWS refuses that. Make them one region.", Parameter.Region);
        },
        Mends = static finding => [new("Set the endpoint's region", finding.Set(finding.Block, Parameter.Region, Endpoint.RegionOf(finding.Value!)))],
    };
}
