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
            if (configuration.Scope.HasCatalogType)
                CheckCatalogValues(configuration, report);
            if (configuration.Scope.IsFrontend && configuration[StatementKey.FrontendPath] is { } path)
                FrontendPathRules.Check(configuration, report, path);
            if (configuration.Statement?.Formats is { } formats && configuration[StatementKey.Format] is { } format && !formats.Has(format) && !formats.HasInOtherCase(format))
                Refuse(configuration, report, StatementKey.Format, formats);
        },
        Mends = static finding => finding.Problem.Entry < 0 ? [] : Words.Nearest(finding, AllowedFor(finding)?.Words ?? []),
    };

    /// <summary>Stands for a key where a load's format is wrong, which is no property.</summary>
    internal const string LoadFormatPart = "FORMAT AS";

    internal static void CheckLoadFormat(Report report, string? format)
    {
        if (string.IsNullOrEmpty(format) || BrokerLoadDefinition.Formats.Has(format!))
            return;
        report.Rule = Rule;
        report.OnStatement(LoadFormatPart, $"'{LoadFormatPart}' names a format that StarRocks does not load. Write {BrokerLoadDefinition.Formats}.");
    }

    internal static void SayOtherType(Report report, string key, int entry, string type)
    {
        report.Rule = Rule;
        report.OnValue(key, entry, $"'{key}' is another catalog type than '{type}', which this type is for. Read it with the type that fits.");
    }

    /// <summary>The words that the key of a problem takes; null where it takes any.</summary>
    private static WordList? AllowedFor(Finding finding)
    {
        if (!StatementKeys.TryFind(finding.Problem.Key, out var key))
            return null;
        return key switch
        {
            StatementKey.Type => CatalogDefinitions.Types,
            StatementKey.Format => finding.Configuration.Statement?.Formats,
            _ when key == finding.Configuration.MetastoreKey => finding.Configuration.Catalog?.MetastoreWords,
            _ => null,
        };
    }

    private static void CheckCatalogValues(Configuration configuration, Report report)
    {
        if (configuration[StatementKey.Type] is { } type && !CatalogDefinitions.Types.Has(type))
            Refuse(configuration, report, StatementKey.Type, CatalogDefinitions.Types);
        if (configuration.Catalog is { } catalog && configuration.MetastoreKey is { } key && configuration.Has(key) && catalog.Refuses(configuration.Metastore))
            Refuse(configuration, report, key, catalog.MetastoreWords);
    }

    private static void Refuse(Configuration configuration, Report report, StatementKey key, WordList allowed)
    {
        var name = StatementKeys.Name(key);
        report.OnValue(name, configuration.Entry(key), $"'{name}' has a value that StarRocks does not know and refuses. Write {allowed}.");
    }
}
