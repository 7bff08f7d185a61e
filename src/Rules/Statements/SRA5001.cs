namespace StarRocks.AwsAuth.Rules;

internal static class SRA5001
{
    internal static readonly Rule Rule = new(
        "SRA5001",
        "Missing required property",
        RuleSeverity.Error,
        "StarRocks rejects a statement without a property that it requires.")
    {
        SkipsPartial = true,
        Statement = static (configuration, report) =>
        {
            if (configuration.MissingClause is { Required: { } clause })
                report.OnStatement(clause.ProblemKey, clause.Message);
            Require(configuration, report, configuration.Scope.RequiredKeys);
            if (configuration.Scope.HasCatalogType)
                CheckCatalog(configuration, report);
        },
        Fixes = static finding =>
        {
            if (!StatementKeys.TryFind(finding.Problem.Key, out var key))
                return [];
            var text = key.Infer?.Invoke(finding.Configuration, key);
            return key.Infer is not null && text is null ? [] : [new("Set the missing property", finding.Set(key, text))];
        },
    };

    internal static void ReportMissing(Report report, string key)
    {
        report.Rule = Rule;
        report.OnStatement(key, $"'{key}' is required but not set. StarRocks rejects the statement. Set it.");
    }

    internal static void ReportRequired(Report report, string key, string member)
    {
        report.Rule = Rule;
        report.OnStatement(key, $"'{key}' is required by '{member}' but not set. Set it.");
    }

    private static void CheckCatalog(Configuration configuration, Report report)
    {
        if (configuration.Catalog is not { } catalog)
        {
            Require(configuration, report, new RequiredKey(StatementKey.Type));
            return;
        }

        if (catalog is { RequiresMetastoreKey: true, MetastoreKey: { } key })
            Require(configuration, report, new RequiredKey(key, catalog.OldMetastoreKey));
        var isMetastoreSet = configuration.MetastoreKey is { } metastoreKey && configuration.Has(metastoreKey);
        Require(configuration, report, catalog.RequiredKeysOf(configuration.Metastore, isMetastoreSet));
    }

    private static void Require(Configuration configuration, Report report, RequiredKey[] keys)
    {
        foreach (var key in keys)
            Require(configuration, report, key);
    }

    private static void Require(Configuration configuration, Report report, in RequiredKey key)
    {
        if (!key.IsMissing(configuration))
            return;
        if (key.Message is { } message)
            report.OnStatement(key.Key.Name, message);
        else
            ReportMissing(report, key.Key.Name);
    }
}
