using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Where a catalog's metadata is.</summary>
internal enum Metastore
{
    /// <summary>Not said for certain, or not a value that StarRocks takes.</summary>
    Unknown,
    Hive,
    Glue,
    Dlf,
    Rest,
    Hadoop,
    Jdbc,
}

internal static class Catalogs
{
    private static readonly (string Name, Metastore Metastore)[] _metastores =
    [
        ("hive", Metastore.Hive), ("glue", Metastore.Glue), ("dlf", Metastore.Dlf), ("rest", Metastore.Rest), ("hadoop", Metastore.Hadoop), ("jdbc", Metastore.Jdbc),
    ];

    extension(Configuration configuration)
    {
        internal CatalogKind CatalogKind =>
            configuration.Form == StatementForm.Catalog && configuration[StatementKey.Type] is { } type && CatalogKinds.TryParse(type, out var kind) ? kind : CatalogKind.Unknown;

        /// <summary>The key that says the metastore of this catalog; null where none is read.</summary>
        internal StatementKey? MetastoreKey => configuration.CatalogKind switch
        {
            CatalogKind.Hive or CatalogKind.Hudi or CatalogKind.DeltaLake => StatementKey.HiveMetastoreType,
            CatalogKind.Iceberg => configuration.Lacks(StatementKey.IcebergCatalogType) && !configuration.Lacks(StatementKey.StarRocksCatalogType)
                ? StatementKey.StarRocksCatalogType
                : StatementKey.IcebergCatalogType,
            CatalogKind.Unified => StatementKey.UnifiedMetastoreType,
            CatalogKind.Paimon => StatementKey.PaimonCatalogType,
            _ => null,
        };

        internal Metastore Metastore
        {
            get
            {
                if (configuration.MetastoreKey is not { } key)
                    return Metastore.Unknown;
                if (configuration.Lacks(key))
                    return key == StatementKey.HiveMetastoreType && !configuration.IsPart ? Metastore.Hive : Metastore.Unknown;
                return configuration[key] is { } text ? Parse(text) : Metastore.Unknown;
            }
        }
    }

    private static Metastore Parse(string text)
    {
        foreach (var (name, metastore) in _metastores)
        {
            if (string.Equals(name, text, StringComparison.OrdinalIgnoreCase))
                return metastore;
        }

        return Metastore.Unknown;
    }
}
