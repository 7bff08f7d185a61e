using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The catalog types that read AWS keys, each in its own way.</summary>
internal enum CatalogKind
{
    /// <summary>Not given, not known, or of no interest here.</summary>
    Unknown,
    Hive,
    Hudi,
    DeltaLake,
    Iceberg,
    Unified,
    Paimon,
    Kudu,
    Lance,

    /// <summary>A type that StarRocks has and that reads no AWS key.</summary>
    Other,
}

internal static class CatalogKinds
{
    /// <summary>All types that StarRocks takes, in any letter case; for a message.</summary>
    internal const string Allowed = "hive, iceberg, hudi, deltalake, paimon, unified, jdbc, es, odps, kudu, lance, fluss, adbc or benchmark";

    private static readonly (string Type, CatalogKind Kind)[] _types =
    [
        ("hive", CatalogKind.Hive), ("iceberg", CatalogKind.Iceberg), ("hudi", CatalogKind.Hudi), ("deltalake", CatalogKind.DeltaLake),
        ("unified", CatalogKind.Unified), ("paimon", CatalogKind.Paimon), ("kudu", CatalogKind.Kudu), ("lance", CatalogKind.Lance),
        ("jdbc", CatalogKind.Other), ("es", CatalogKind.Other), ("odps", CatalogKind.Other), ("fluss", CatalogKind.Other),
        ("adbc", CatalogKind.Other), ("benchmark", CatalogKind.Other),
    ];

    /// <summary>As they are written.</summary>
    internal static string[] Names { get; } = Array.ConvertAll(_types, static type => type.Type);

    internal static bool TryParse(string type, out CatalogKind kind)
    {
        foreach (var (name, of) in _types)
        {
            if (string.Equals(name, type, StringComparison.OrdinalIgnoreCase))
            {
                kind = of;
                return true;
            }
        }

        kind = CatalogKind.Unknown;
        return false;
    }

    /// <summary>The key that makes Glue the metastore of such a catalog; null where none does.</summary>
    internal static StatementKey? MetastoreKey(CatalogKind? kind) => kind switch
    {
        CatalogKind.Hive or CatalogKind.Hudi or CatalogKind.DeltaLake => StatementKey.HiveMetastoreType,
        CatalogKind.Iceberg => StatementKey.IcebergCatalogType,
        CatalogKind.Unified => StatementKey.UnifiedMetastoreType,
        _ => null,
    };

    internal static string TypeOf(CatalogKind kind)
    {
        foreach (var (name, of) in _types)
        {
            if (of == kind)
                return name;
        }

        throw new ArgumentOutOfRangeException(nameof(kind));
    }
}
