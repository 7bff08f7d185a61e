using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>What the keys of a statement say about its catalog, worked out once for all rules.</summary>
/// <param name="Kind">The type of the catalog.</param>
/// <param name="MetastoreKey">The key that says its metastore; null where none is read.</param>
/// <param name="Metastore">Its metastore.</param>
internal readonly record struct CatalogFacts(CatalogKind Kind, StatementKey? MetastoreKey, Metastore Metastore)
{
    private static readonly (string Name, Metastore Metastore)[] _metastores =
    [
        ("hive", Metastore.Hive), ("glue", Metastore.Glue), ("dlf", Metastore.Dlf), ("rest", Metastore.Rest), ("hadoop", Metastore.Hadoop), ("jdbc", Metastore.Jdbc),
    ];

    internal static CatalogFacts Of(Configuration configuration)
    {
        if (configuration.Form != StatementForm.Catalog || configuration[StatementKey.Type] is not { } type || !CatalogKinds.TryParse(type, out var kind))
            return default;
        var key = KeyOf(kind, configuration);
        return new CatalogFacts(kind, key, key is { } known ? MetastoreOf(known, configuration) : Metastore.Unknown);
    }

    private static StatementKey? KeyOf(CatalogKind kind, Configuration configuration) => kind switch
    {
        CatalogKind.Hive or CatalogKind.Hudi or CatalogKind.DeltaLake => StatementKey.HiveMetastoreType,
        CatalogKind.Iceberg => configuration.Lacks(StatementKey.IcebergCatalogType) && !configuration.Lacks(StatementKey.StarRocksCatalogType)
            ? StatementKey.StarRocksCatalogType
            : StatementKey.IcebergCatalogType,
        CatalogKind.Unified => StatementKey.UnifiedMetastoreType,
        CatalogKind.Paimon => StatementKey.PaimonCatalogType,
        _ => null,
    };

    private static Metastore MetastoreOf(StatementKey key, Configuration configuration)
    {
        if (configuration.Lacks(key))
            return key == StatementKey.HiveMetastoreType && !configuration.IsPart ? Metastore.Hive : Metastore.Unknown;
        if (configuration[key] is not { } text)
            return Metastore.Unknown;
        foreach (var (name, metastore) in _metastores)
        {
            if (string.Equals(name, text, StringComparison.OrdinalIgnoreCase))
                return metastore;
        }

        return Metastore.Unknown;
    }
}
