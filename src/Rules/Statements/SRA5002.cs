namespace StarRocks.AwsAuth.Rules;

internal static class SRA5002
{
    internal static readonly Rule Rule = new(
        "SRA5002",
        "Unsupported value",
        RuleSeverity.Error,
        "StarRocks rejects a value outside the set that it supports.")
    {
        Statement = static (configuration, report) =>
        {
            if (configuration.Scope.HasCatalogType)
                CheckCatalogValues(configuration, report);
            if (configuration.Scope.IsFrontend && configuration[StatementKey.FrontendPath] is { } path)
                FrontendPathRules.Check(configuration, report, path);
            CheckFormat(configuration, report);
        },
        Fixes = static finding => finding.Problem.Position < 0 ? [] : NearestWord.Fix(finding, AllowedFor(finding)?.Words ?? []),
    };

    internal static void CheckLoadFormat(Report report, string? format)
    {
        if (string.IsNullOrEmpty(format) || DataClause.Formats.Has(format!))
            return;
        report.Rule = Rule;
        report.OnStatement(
            DataClause.FormatKey,
            $"'{DataClause.FormatKey}' has an unsupported format. StarRocks cannot load it. Use {DataClause.Formats}.");
    }

    internal static void ReportOtherType(Report report, string key, int position, string type)
    {
        report.Rule = Rule;
        report.OnValue(key, position, $"'{key}' is not '{type}', the catalog type of this .NET type. Use the .NET type of that catalog.");
    }

    private static WordList? AllowedFor(Finding finding) =>
        StatementKeys.TryFind(finding.Problem.Key, out var key) ? AllowedFor(finding.Configuration, key) : null;

    /// <summary>Returns the values that a key can have; null if it can have any.</summary>
    internal static WordList? AllowedFor(Configuration configuration, StatementKey key)
    {
        if (key == StatementKey.Type)
            return CatalogDefinitions.Types;
        return key == StatementKey.Format ? configuration.Statement?.Formats
            : key == configuration.MetastoreKey ? configuration.Catalog?.MetastoreWords
            : key.Words;
    }

    private static void CheckCatalogValues(Configuration configuration, Report report)
    {
        if (configuration[StatementKey.Type] is { } type && !CatalogDefinitions.Types.Has(type))
            Reject(configuration, report, StatementKey.Type, CatalogDefinitions.Types);
        if (configuration.Catalog is not { } catalog || configuration.MetastoreKey is not { } key)
            return;
        if (configuration.Has(key) && catalog.Rejects(configuration.Metastore))
            Reject(configuration, report, key, catalog.MetastoreWords);
        else if (catalog.LeavesToVendors(configuration.Metastore))
            report.OnValue(key.Name, configuration.PositionOf(key), VendorsMessage(key.Name, catalog), severity: RuleSeverity.Warning);
        if (HasRejectedSecurity(configuration))
            Reject(configuration, report, StatementKey.IcebergSecurity, StatementKey.IcebergSecurity.Words!);
    }

    /// <summary>Indicates whether StarRocks rejects the login to the server of an Iceberg REST catalog.</summary>
    internal static bool HasRejectedSecurity(Configuration configuration) => configuration.HasCatalogServer
        && configuration[StatementKey.IcebergSecurity] is { } security && !StatementKey.IcebergSecurity.Words!.Has(security);

    private static string VendorsMessage(string key, CatalogDefinition catalog) =>
        $"'{key}' has a value that StarRocks rejects and only some vendors' distributions support. "
            + $"Use {catalog.MetastoreWords}, or check your distribution.";

    private static void CheckFormat(Configuration configuration, Report report)
    {
        if (configuration.Statement?.Formats is not { } formats || configuration[StatementKey.Format] is not { } format)
            return;
        if (!formats.Has(format) && !formats.HasInOtherCase(format))
            Reject(configuration, report, StatementKey.Format, formats);
    }

    private static void Reject(Configuration configuration, Report report, StatementKey key, WordList allowed)
    {
        var name = key.Name;
        report.OnValue(name, configuration.PositionOf(key), $"'{name}' has an unsupported value. StarRocks rejects it. Use {allowed}.");
    }
}
