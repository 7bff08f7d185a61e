namespace StarRocks.AwsAuth.Rules;

internal static class SRA5003
{
    internal static readonly Rule Rule = new(
        "SRA5003",
        "Thrift metastore is ignored",
        RuleSeverity.Warning,
        "With AWS Glue as the metastore, StarRocks ignores a thrift metastore.")
    {
        IsOfIgnoredKey = true,
        Statement = static (configuration, report) =>
        {
            if (configuration.Metastore != Metastore.Glue || configuration.MetastoreKey is not { } metastore)
                return;
            var uris = configuration.Has(StatementKey.HiveMetastoreUris)
                ? StatementKey.HiveMetastoreUris
                : StatementKey.IcebergMetastoreUris;
            if (!configuration.Has(uris))
                return;
            report.OnKey(
                uris.Name,
                configuration.PositionOf(uris),
                $"'{uris.Name}' is ignored because '{metastore.Name}' is glue. "
                    + "StarRocks reads the tables only from AWS Glue. Remove one of the two.",
                configuration.PositionOf(metastore));
        },
        Fixes = static finding =>
        [
            new(
                "Remove the thrift metastore",
                [.. finding.Remove(StatementKey.HiveMetastoreUris), .. finding.Remove(StatementKey.IcebergMetastoreUris)]),
        ],
    };
}
