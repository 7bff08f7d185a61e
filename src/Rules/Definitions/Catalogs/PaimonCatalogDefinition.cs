namespace StarRocks.AwsAuth.Rules;

/// <summary>Apache Paimon, which StarRocks hands the name of the metastore on to, and which knows no AWS Glue.</summary>
internal static class PaimonCatalogDefinition
{
    internal static CatalogDefinition Instance { get; } = new("paimon")
    {
        Name = "Paimon",
        KeyPrefix = "paimon.catalog.",
        ReadsGlue = false,
        MetastoreKey = StatementKey.PaimonCatalogType,
        RequiresMetastoreKey = true,
        Metastores =
        [
            new(Metastore.Hive, new RequiredKey(StatementKey.HiveMetastoreUris)),
            new(Metastore.Dlf),
        ],
        OtherMetastoreKeys = [new(StatementKey.PaimonWarehouse)],
        OwnKeys = [StatementKey.PaimonCatalogType, StatementKey.PaimonWarehouse],
        Members =
        [
            new("CatalogType", "paimon.catalog.type"),
            new("Warehouse", "paimon.catalog.warehouse"),
            new("MetastoreUris", "hive.metastore.uris"),
        ],
    };
}
