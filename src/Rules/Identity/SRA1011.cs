using System;

namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>No region: us-east-1, silently, with or without an endpoint.</summary>
    internal static readonly Rule SRA1011 = Add(new Rule("SRA1011", "No region", RuleSeverity.Warning)
    {
        NotInParts = true,
        Reads = ParameterSet.Of(Parameter.Endpoint),
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
            if (!block.Lacks(Parameter.Endpoint) && !NamesOtherRegion(block[Parameter.Endpoint]))
                return;
            report.OnBlock(block, Parameter.Region, $"'{block.Key(Parameter.Region)}' is not set: StarRocks uses {AwsRegion.Default}"
                + (block.Lacks(Parameter.Endpoint) ? "" : $", whatever region '{block.Key(Parameter.Endpoint)}' names") + ". Set the region of your data.");
        },
        Mends = static finding =>
        [
            new("Set the region", finding.Set(finding.Block, Parameter.Region, finding.Block[Parameter.Endpoint] is { } endpoint ? RegionOf(endpoint) : null)),
        ],
    });

    /// <summary>The region that an AWS endpoint names; null for any other.</summary>
    private static string? RegionOf(string endpoint) =>
        Endpoint.TryParse(endpoint, out var parsed) && parsed.IsAws && !parsed.Region.IsEmpty ? parsed.Region.ToString().ToLowerInvariant() : null;

    private static bool NamesOtherRegion(string? endpoint) =>
        endpoint is not null && Endpoint.TryParse(endpoint, out var parsed) && parsed.IsAws
        && !parsed.Region.IsEmpty && !parsed.Region.Equals(AwsRegion.Default.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
