namespace StarRocks.AwsAuth.Rules;

internal static class SRA5005
{
    internal static readonly Rule Rule = new(
        "SRA5005",
        "Missing Glue block",
        RuleSeverity.Warning,
        "Without a Glue block, StarRocks uses the identity and the region of the node.")
    {
        SkipsPartial = true,
        Statement = static (configuration, report) =>
        {
            var glue = configuration.Glue;
            if (configuration.Metastore != Metastore.Glue || glue.IsUnread || !(glue.Present | glue.Unknown).IsEmpty)
                return;
            var key = glue.Key(Parameter.UseInstanceProfile);
            report.OnStatement(
                key,
                $"The metastore is AWS Glue, but no '{AwsServices.GluePrefix}' property is set. StarRocks falls back to the SDK default "
                    + $"chain: the identity and the region of the node. Set '{key}' and '{glue.Key(Parameter.Region)}'.");
        },
        // The StarRocks page shows a Glue block with the identity and the region of the S3 block.
        Fixes = static finding =>
        [
            new("Add a Glue block",
                finding.Set(
                    finding.Configuration.Glue, finding.Configuration.S3.EffectiveFlag ?? Parameter.UseInstanceProfile, Booleans.True),
                finding.Set(finding.Configuration.Glue, Parameter.Region, finding.Configuration.S3[Parameter.Region])),
        ],
    };
}
