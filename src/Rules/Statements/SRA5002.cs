namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>A value that StarRocks refuses, letter case as it takes it.</summary>
    internal static readonly Rule SRA5002 = Add(new Rule("SRA5002", "A value that StarRocks does not know", RuleSeverity.Error)
    {
        Statement = static (configuration, report) =>
        {
            switch (configuration.Form)
            {
                case StatementForm.Catalog:
                    CheckCatalogValues(configuration, report);
                    break;
                case StatementForm.FileTable when configuration[StatementKey.Format] is { } format && !FileFormats.IsOfTable(format) && !FileFormats.IsUpperOfTable(format):
                    Refused(configuration, report, StatementKey.Format, FileFormats.OfTable);
                    break;
                case StatementForm.Files or StatementForm.Pipe when configuration[StatementKey.Format] is { } format && !FileFormats.IsOfFiles(format):
                    Refused(configuration, report, StatementKey.Format, FileFormats.OfFiles);
                    break;
                case StatementForm.InsertFiles when configuration[StatementKey.Format] is { } format && !FileFormats.IsOfTarget(format):
                    Refused(configuration, report, StatementKey.Format, FileFormats.OfTarget);
                    break;
            }
        },
    });

    /// <summary>Stands for a key where a load's format is wrong, which is no property.</summary>
    internal const string LoadFormatPart = "FORMAT AS";

    internal static void CheckLoadFormat(Report report, string? format)
    {
        if (string.IsNullOrEmpty(format) || FileFormats.IsOfLoad(format!))
            return;
        report.Rule = SRA5002;
        report.OnStatement(LoadFormatPart, $"'{LoadFormatPart}' names a format that StarRocks does not load. Write {FileFormats.OfLoad}.");
    }

    internal static void SayOtherType(Report report, string key, int entry, string type)
    {
        report.Rule = SRA5002;
        report.OnValue(key, entry, $"'{key}' is another catalog type than '{type}', which this type is for. Read it with the type that fits.");
    }

    private static void CheckCatalogValues(Configuration configuration, Report report)
    {
        if (configuration[StatementKey.Type] is { } type && !CatalogKinds.TryParse(type, out _))
            Refused(configuration, report, StatementKey.Type, CatalogKinds.Allowed);
        if (configuration.MetastoreKey is not { } key || !configuration.Has(key) || key == StatementKey.PaimonCatalogType)
            return;
        var metastore = configuration.Metastore;
        if (key is StatementKey.HiveMetastoreType && metastore is not (Metastore.Hive or Metastore.Glue or Metastore.Dlf))
            Refused(configuration, report, key, "hive, glue or dlf");
        else if (key is StatementKey.UnifiedMetastoreType && metastore is not (Metastore.Hive or Metastore.Glue))
            Refused(configuration, report, key, "hive or glue");
        else if (key is StatementKey.IcebergCatalogType or StatementKey.StarRocksCatalogType && metastore is Metastore.Unknown or Metastore.Dlf)
            Refused(configuration, report, key, "hive, glue, rest, hadoop or jdbc");
    }

    private static void Refused(Configuration configuration, Report report, StatementKey key, string allowed)
    {
        var name = StatementKeys.Name(key);
        report.OnValue(name, configuration.Entry(key), $"'{name}' has a value that StarRocks does not know and refuses. Write {allowed}.");
    }
}
