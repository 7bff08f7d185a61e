namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the type and the metastore of a catalog, which are derived from its keys once for all rules.</summary>
/// <param name="Catalog">The type of the catalog; null if it is not known.</param>
/// <param name="MetastoreKey">The key that selects the metastore; null if StarRocks reads none.</param>
/// <param name="Metastore">The metastore.</param>
internal readonly record struct CatalogFacts(CatalogDefinition? Catalog, StatementKey? MetastoreKey, Metastore Metastore)
{
    internal static CatalogFacts From(Configuration configuration)
    {
        if (!configuration.Scope.HasCatalogType || CatalogDefinitions.Find(configuration[StatementKey.Type]) is not { } catalog)
            return default;
        var isOldKeyUsed = catalog.OldMetastoreKey is { } old
            && configuration.IsUnset(catalog.MetastoreKey!) && !configuration.IsUnset(old);
        var key = isOldKeyUsed ? catalog.OldMetastoreKey : catalog.MetastoreKey;
        return new CatalogFacts(catalog, key, key is { } known ? MetastoreOf(catalog, known, configuration) : Metastore.Unknown);
    }

    private static Metastore MetastoreOf(CatalogDefinition catalog, StatementKey key, Configuration configuration)
    {
        if (configuration.IsUnset(key))
            return configuration.IsPartial ? Metastore.Unknown : catalog.DefaultMetastore;
        return configuration[key] is { } text ? MetastoreNames.Find(text) : Metastore.Unknown;
    }
}
