namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines the Apache Hive catalog.</summary>
internal static class HiveCatalogDefinition
{
    /// <summary>Gets the metastores of Hive, Hudi and Delta Lake.</summary>
    internal static MetastoreDefinition[] Metastores { get; } =
    [
        new(Metastore.Hive, new RequiredKey(StatementKey.HiveMetastoreUris)),
        new(Metastore.Glue) { Since = new(new(2, 5), VersionSources.Release25) },
        new(Metastore.Dlf),
    ];

    /// <summary>Gets the members of Hive, Hudi and Delta Lake.</summary>
    internal static StatementMember[] Members { get; } =
    [
        new("MetastoreType", StatementKey.HiveMetastoreType),
        new("MetastoreUris", StatementKey.HiveMetastoreUris) { Metastores = [Metastore.Hive, Metastore.Dlf] },
    ];

    internal static CatalogDefinition Instance { get; } = new("hive")
    {
        Name = "Hive",
        KeyPrefix = "hive.metastore.",
        ReadsGlue = true,
        MetastoreKey = StatementKey.HiveMetastoreType,
        DefaultMetastore = Metastore.Hive,
        Metastores = Metastores,
        IsStarRocksSpecific = true,
        Members = Members,
    };
}
