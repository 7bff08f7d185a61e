namespace StarRocks.AwsAuth.Rules;

internal static class SRA5001
{
    internal static readonly Rule Rule = new(
        "SRA5001",
        "A key that the statement needs is missing",
        RuleSeverity.Error,
        "A key without which StarRocks refuses the statement, or has nothing to read.")
    {
        SkipsPartial = true,
        Statement = static (configuration, report) =>
        {
            if (configuration.LacksColumns)
                report.OnStatement(ColumnsPart, "A file external table has no columns: StarRocks refuses it. Name its columns and their types.");
            if (configuration.LacksData)
                report.OnStatement(DataPart, "The load has nothing to load: StarRocks refuses it. Name at least one path and the table that it goes to.");
            if (configuration.LacksPath is { } part)
                report.OnStatement(part, $"'{part}' is missing: StarRocks has no path to read from or write to, and refuses the statement. Give it an s3:// path.");
            switch (configuration.Form)
            {
                case StatementForm.Catalog:
                    CheckCatalog(configuration, report);
                    break;
                case StatementForm.SharedData when configuration.Lacks(StatementKey.FrontendPath):
                    FrontendPathRules.SayMissing(report);
                    break;
                case StatementForm.FileTable or StatementForm.Files or StatementForm.InsertFiles or StatementForm.Pipe:
                    Need(configuration, report, StatementKey.Path);
                    if (configuration.Lacks(StatementKey.ListFilesOnly) || (configuration.Has(StatementKey.ListFilesOnly) && !configuration.Is(StatementKey.ListFilesOnly, "true")))
                        Need(configuration, report, StatementKey.Format);
                    break;
            }
        },
        Mends = static finding =>
        {
            if (!StatementKeys.TryFind(finding.Problem.Key, out var key))
                return [];
            var isChoice = key is StatementKey.Type or StatementKey.Format or StatementKey.IcebergCatalogType or StatementKey.UnifiedMetastoreType or StatementKey.PaimonCatalogType;
            var text = isChoice ? MissingKeys.Guess(finding.Configuration, key) : null;
            return isChoice && text is null ? [] : [new("Set the missing key", finding.Set(key, text))];
        },
    };

    /// <summary>Stands for a key where a table lacks its columns.</summary>
    internal const string ColumnsPart = "columns";

    /// <summary>Stands for a key where a load lacks its data.</summary>
    internal const string DataPart = "DATA INFILE";

    internal static void SayMissing(Report report, string key)
    {
        report.Rule = Rule;
        report.OnStatement(key, $"'{key}' is missing, without which StarRocks refuses the statement. Set it.");
    }

    internal static void SayRequired(Report report, string key, string member)
    {
        report.Rule = Rule;
        report.OnStatement(key, $"'{key}' is missing, which '{member}' requires. Set it.");
    }

    private static void CheckCatalog(Configuration configuration, Report report)
    {
        if (configuration.CatalogKind is CatalogKind.Hive or CatalogKind.Hudi or CatalogKind.DeltaLake)
        {
            if (configuration.Metastore == Metastore.Hive)
                Need(configuration, report, StatementKey.HiveMetastoreUris);
        }
        else if (configuration.CatalogKind == CatalogKind.Unified)
        {
            Need(configuration, report, StatementKey.UnifiedMetastoreType);
            if (configuration.Metastore == Metastore.Hive)
                Need(configuration, report, StatementKey.HiveMetastoreUris);
        }
        else if (configuration.CatalogKind == CatalogKind.Iceberg)
        {
            CheckIceberg(configuration, report);
        }
        else if (configuration.CatalogKind == CatalogKind.Paimon)
        {
            CheckPaimon(configuration, report);
        }
        else
        {
            Need(configuration, report, StatementKey.Type);
        }
    }

    private static void CheckIceberg(Configuration configuration, Report report)
    {
        Need(configuration, report, StatementKey.IcebergCatalogType, StatementKey.StarRocksCatalogType);
        switch (configuration.Metastore)
        {
            case Metastore.Hive:
                Need(configuration, report, StatementKey.HiveMetastoreUris, StatementKey.IcebergMetastoreUris);
                break;
            case Metastore.Rest:
                Need(configuration, report, StatementKey.IcebergUri);
                break;
            case Metastore.Hadoop:
                Need(configuration, report, StatementKey.IcebergWarehouse);
                break;
            case Metastore.Jdbc:
                Need(configuration, report, StatementKey.IcebergUri);
                Need(configuration, report, StatementKey.IcebergWarehouse);
                break;
        }
    }

    private static void CheckPaimon(Configuration configuration, Report report)
    {
        Need(configuration, report, StatementKey.PaimonCatalogType);
        if (configuration.Metastore == Metastore.Hive)
            Need(configuration, report, StatementKey.HiveMetastoreUris);
        else if (configuration.Metastore != Metastore.Dlf && configuration.Has(StatementKey.PaimonCatalogType))
            Need(configuration, report, StatementKey.PaimonWarehouse);
    }

    private static void Need(Configuration configuration, Report report, StatementKey key, StatementKey? alias = null)
    {
        if (!configuration.Lacks(key) || (alias is { } other && !configuration.Lacks(other)))
            return;
        SayMissing(report, StatementKeys.Name(key));
    }
}
