namespace StarRocks.AwsAuth.Rules;

internal static class SRA5002
{
    internal static readonly Rule Rule = new(
        "SRA5002",
        "A value that StarRocks does not know",
        RuleSeverity.Error,
        "A value that StarRocks refuses, letter case as it takes it.")
    {
        Statement = static (configuration, report) =>
        {
            switch (configuration.Form)
            {
                case StatementForm.Catalog:
                    CheckCatalogValues(configuration, report);
                    break;
                case StatementForm.SharedData when configuration[StatementKey.FrontendPath] is { } path:
                    FrontendPathRules.Check(configuration, report, path);
                    break;
                case StatementForm.FileTable when configuration[StatementKey.Format] is { } format && !FileFormats.IsOfTable(format) && !FileFormats.IsUpperOfTable(format):
                    Refused(configuration, report, StatementKey.Format);
                    break;
                case StatementForm.Files or StatementForm.Pipe when configuration[StatementKey.Format] is { } format && !FileFormats.IsOfFiles(format):
                    Refused(configuration, report, StatementKey.Format);
                    break;
                case StatementForm.InsertFiles when configuration[StatementKey.Format] is { } format && !FileFormats.IsOfTarget(format):
                    Refused(configuration, report, StatementKey.Format);
                    break;
            }
        },
        Mends = static finding => finding.Problem.Entry < 0 ? [] : Words.Nearest(finding, StatementKeys.TryFind(finding.Problem.Key, out var key) ? Words.Of(AllowedFor(finding.Configuration.Form, key)) : []),
    };

    /// <summary>Stands for a key where a load's format is wrong, which is no property.</summary>
    internal const string LoadFormatPart = "FORMAT AS";

    internal static void CheckLoadFormat(Report report, string? format)
    {
        if (string.IsNullOrEmpty(format) || FileFormats.IsOfLoad(format!))
            return;
        report.Rule = Rule;
        report.OnStatement(LoadFormatPart, $"'{LoadFormatPart}' names a format that StarRocks does not load. Write {FileFormats.OfLoad}.");
    }

    internal static void SayOtherType(Report report, string key, int entry, string type)
    {
        report.Rule = Rule;
        report.OnValue(key, entry, $"'{key}' is another catalog type than '{type}', which this type is for. Read it with the type that fits.");
    }

    private static void CheckCatalogValues(Configuration configuration, Report report)
    {
        if (configuration[StatementKey.Type] is { } type && !CatalogKinds.TryParse(type, out _))
            Refused(configuration, report, StatementKey.Type);
        if (configuration.MetastoreKey is not { } key || !configuration.Has(key) || key == StatementKey.PaimonCatalogType)
            return;
        var metastore = configuration.Metastore;
        if (key is StatementKey.HiveMetastoreType && metastore is not (Metastore.Hive or Metastore.Glue or Metastore.Dlf))
            Refused(configuration, report, key);
        else if (key is StatementKey.UnifiedMetastoreType && metastore is not (Metastore.Hive or Metastore.Glue))
            Refused(configuration, report, key);
        else if (key is StatementKey.IcebergCatalogType or StatementKey.StarRocksCatalogType && metastore is Metastore.Unknown or Metastore.Dlf)
            Refused(configuration, report, key);
    }

    private static string AllowedFor(StatementForm form, StatementKey key) => key switch
    {
        StatementKey.Type => CatalogKinds.Allowed,
        StatementKey.HiveMetastoreType => "hive, glue or dlf",
        StatementKey.UnifiedMetastoreType => "hive or glue",
        StatementKey.Format => form switch
        {
            StatementForm.FileTable => FileFormats.OfTable,
            StatementForm.InsertFiles => FileFormats.OfTarget,
            _ => FileFormats.OfFiles,
        },
        _ => "hive, glue, rest, hadoop or jdbc",
    };

    private static void Refused(Configuration configuration, Report report, StatementKey key)
    {
        var name = StatementKeys.Name(key);
        report.OnValue(name, configuration.Entry(key), $"'{name}' has a value that StarRocks does not know and refuses. Write {AllowedFor(configuration.Form, key)}.");
    }
}
