using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies a key outside the auth blocks that a rule reads.</summary>
internal enum StatementKey
{
    Type,
    HiveMetastoreType,
    HiveMetastoreUris,
    IcebergCatalogType,

    /// <summary>The deprecated name of <see cref="IcebergCatalogType"/>.</summary>
    StarRocksCatalogType,

    /// <summary>The deprecated name of <see cref="HiveMetastoreUris"/> in an Iceberg catalog.</summary>
    IcebergMetastoreUris,
    IcebergUri,
    IcebergWarehouse,
    IcebergVendedCredentials,
    UnifiedMetastoreType,
    PaimonCatalogType,
    PaimonWarehouse,
    Path,
    Format,
    ListFilesOnly,

    /// <summary>The bucket and path in fe.conf.</summary>
    FrontendPath,
}

internal static class StatementKeys
{
    private static readonly string[] _names =
    [
        "type", "hive.metastore.type", "hive.metastore.uris", "iceberg.catalog.type", "starrocks.catalog-type",
        "iceberg.catalog.hive.metastore.uris", "iceberg.catalog.uri", "iceberg.catalog.warehouse",
        "iceberg.catalog.vended-credentials-enabled", "unified.metastore.type", "paimon.catalog.type", "paimon.catalog.warehouse",
        "path", "format", "list_files_only", "aws_s3_path",
    ];

    private static readonly Dictionary<string, StatementKey> _byName = Index();

    internal static int Count => _names.Length;

    internal static IReadOnlyCollection<string> Names => _names;

    internal static string Name(StatementKey key) => _names[(int)key];

    internal static bool TryFind(string name, out StatementKey key) => _byName.TryGetValue(name, out key);

    private static Dictionary<string, StatementKey> Index()
    {
        var index = new Dictionary<string, StatementKey>(StringComparer.Ordinal);
        for (var i = 0; i < _names.Length; i++)
            index.Add(_names[i], (StatementKey)i);
        return index;
    }
}
