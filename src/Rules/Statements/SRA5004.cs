namespace StarRocks.AwsAuth.Rules;

internal static class SRA5004
{
    internal static readonly Rule Rule = new(
        "SRA5004",
        "Glue block is ignored",
        RuleSeverity.Warning,
        "StarRocks ignores a Glue block unless AWS Glue is the metastore.")
    {
        IsOfIgnoredKey = true,
        Statement = static (configuration, report) =>
        {
            if (!configuration.Scope.HasCatalogType || configuration.Glue.IsUnread || configuration.Glue.FirstPresent is not { } first)
                return;
            if (configuration.Metastore is Metastore.Unknown or Metastore.Glue || configuration.MetastoreKey is not { } key)
                return;
            report.OnKey(
                configuration.Glue.Key(first),
                configuration.Glue.FirstPosition,
                $"'{configuration.Glue.Key(first)}' is ignored, with all of '{AwsServices.GluePrefix}', because the metastore of this "
                    + $"catalog is not AWS Glue. Set '{key.Name}' = 'glue', or remove the block.",
                configuration.PositionOf(key));
        },
        Fixes = static finding =>
        [
            new("Remove the Glue block", finding.Remove(finding.Configuration.Glue, ~ParameterSet.None)),
            new("Use AWS Glue as the metastore",
            [
                .. finding.Configuration.MetastoreKey is { } key ? (FixStep[])[finding.Set(key, "glue")] : [],
                .. finding.Remove(StatementKey.HiveMetastoreUris), .. finding.Remove(StatementKey.IcebergMetastoreUris),
            ]),
        ],
    };
}
