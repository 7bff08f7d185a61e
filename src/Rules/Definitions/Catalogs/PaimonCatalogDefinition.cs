namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Defines the Apache Paimon catalog. StarRocks passes the name of the metastore to Paimon, which does not support AWS Glue.
/// </summary>
internal static class PaimonCatalogDefinition
{
    internal static CatalogDefinition Instance { get; } = new("paimon")
    {
        Name = "Paimon",
        Since = new(new(3, 1), VersionSources.CatalogOverview),
        KeyPrefix = "paimon.catalog.",
        ReadsGlue = false,
        MetastoreKey = StatementKey.PaimonCatalogType,
        RequiresMetastoreKey = true,
        DirectoryMetastore = "filesystem",
        Metastores =
        [
            new(Metastore.Hive, new RequiredKey(StatementKey.HiveMetastoreUris)),
            new(Metastore.Dlf),
        ],
        OtherMetastoreKeys = [new(StatementKey.PaimonWarehouse)],
        OwnKeys = [StatementKey.PaimonCatalogType, StatementKey.PaimonWarehouse],
        Members =
        [
            new("CatalogType", StatementKey.PaimonCatalogType),
            new("Warehouse", StatementKey.PaimonWarehouse),
            new("MetastoreUris", StatementKey.HiveMetastoreUris) { Metastores = [Metastore.Hive, Metastore.Dlf] },
            new(
                "DlfCatalogId",
                "dlf.catalog.id",
                "The ID of the data catalog for dlf. Defaults to the default catalog of the Alibaba Cloud account.")
            {
                Metastores = [Metastore.Dlf],
            },
        ],
    };
}
