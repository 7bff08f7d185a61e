namespace StarRocks.AwsAuth.Rules;

/// <summary>What the keys of a statement say about its catalog, worked out once for all rules.</summary>
/// <param name="Catalog">The type of the catalog; null where it isn't known.</param>
/// <param name="MetastoreKey">The key that says its metastore; null where none is read.</param>
/// <param name="Metastore">Its metastore.</param>
internal readonly record struct CatalogFacts(CatalogDefinition? Catalog, StatementKey? MetastoreKey, Metastore Metastore)
{
    internal static CatalogFacts Of(Configuration configuration)
    {
        if (!configuration.Scope.HasCatalogType || CatalogDefinitions.Find(configuration[StatementKey.Type]) is not { } catalog)
            return default;
        var key = catalog.OldMetastoreKey is { } old && configuration.Lacks(catalog.MetastoreKey!) && !configuration.Lacks(old) ? old : catalog.MetastoreKey;
        return new CatalogFacts(catalog, key, key is { } known ? MetastoreOf(catalog, known, configuration) : Metastore.Unknown);
    }

    private static Metastore MetastoreOf(CatalogDefinition catalog, StatementKey key, Configuration configuration)
    {
        if (configuration.Lacks(key))
            return configuration.IsPartial ? Metastore.Unknown : catalog.DefaultMetastore;
        return configuration[key] is { } text ? MetastoreNames.Find(text) : Metastore.Unknown;
    }
}
