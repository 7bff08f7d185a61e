namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines the Apache Hudi catalog.</summary>
internal static class HudiCatalogDefinition
{
    internal static CatalogDefinition Instance { get; } = new("hudi")
    {
        Name = "Hudi",
        ReadsGlue = true,
        MetastoreKey = StatementKey.HiveMetastoreType,
        DefaultMetastore = Metastore.Hive,
        Metastores = HiveCatalogDefinition.Metastores,
        Members = HiveCatalogDefinition.Members,
    };
}
