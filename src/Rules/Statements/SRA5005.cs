namespace StarRocks.AwsAuth.Rules;

internal static class SRA5005
{
    internal static readonly Rule Rule = new(
        "SRA5005",
        "Glue without a Glue block",
        RuleSeverity.Warning,
        "Documented as required; without it the node's own identity and region are used.")
    {
        SkipsPartial = true,
        Statement = static (configuration, report) =>
        {
            if (configuration.Metastore != Metastore.Glue || configuration.Glue.IsUnread || !(configuration.Glue.Given | configuration.Glue.Unknown).IsEmpty)
                return;
            var key = configuration.Glue.Key(Parameter.UseInstanceProfile);
            report.OnStatement(key, $"The metastore is AWS Glue, but there is no '{AwsServices.GluePrefix}' key: StarRocks falls back to the SDK default chain, that is the node's own identity and region. "
                + $"Set '{key}' and '{configuration.Glue.Key(Parameter.Region)}'.");
        },
        // As the page shows it; what the block of S3 says of identity and region is meant for Glue too.
        Mends = static finding =>
        [
            new("Add a Glue block",
                finding.Set(finding.Configuration.Glue, finding.Configuration.S3.WinningFlag ?? Parameter.UseInstanceProfile, Booleans.True),
                finding.Set(finding.Configuration.Glue, Parameter.Region, finding.Configuration.S3[Parameter.Region])),
        ],
    };
}
