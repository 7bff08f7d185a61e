namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines the unified catalog: Hive, Iceberg, Hudi and Delta Lake tables of one metastore.</summary>
internal static class UnifiedCatalogDefinition
{
    internal static CatalogDefinition Instance { get; } = new("unified")
    {
        Name = "Unified",
        Since = new(new(3, 2), VersionSources.CatalogOverview),
        KeyPrefix = "unified.metastore.",
        ReadsGlue = true,
        MetastoreKey = StatementKey.UnifiedMetastoreType,
        RequiresMetastoreKey = true,
        Metastores =
        [
            new(Metastore.Hive, new RequiredKey(StatementKey.HiveMetastoreUris)),
            new(Metastore.Glue),
        ],
        IsStarRocksSpecific = true,
        OwnKeys = [StatementKey.UnifiedMetastoreType],
        Members =
        [
            new("MetastoreType", StatementKey.UnifiedMetastoreType),
            new("MetastoreUris", StatementKey.HiveMetastoreUris) { Metastores = [Metastore.Hive, Metastore.Dlf] },
        ],
    };
}
