namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines the Delta Lake catalog.</summary>
internal static class DeltaLakeCatalogDefinition
{
    internal static CatalogDefinition Instance { get; } = new("deltalake")
    {
        Name = "DeltaLake",
        Since = new(new(2, 5), VersionSources.Release25),
        ReadsGlue = true,
        MetastoreKey = StatementKey.HiveMetastoreType,
        DefaultMetastore = Metastore.Hive,
        Metastores =
        [
            .. HiveCatalogDefinition.Metastores,
            new(Metastore.Unity) { IsOfVendors = true, VendedCredentialsKey = StatementKey.UnityVendedCredentials },
        ],
        IsStarRocksSpecific = true,
        Members =
        [
            .. HiveCatalogDefinition.Members,
            new("DatabricksHost", "databricks.host"),
            new("DatabricksCatalogName", "databricks.catalog.name"),
            new("DatabricksToken", "databricks.token"),
            new("DatabricksClientId", "databricks.client.id"),
            new("DatabricksClientSecret", "databricks.client.secret"),
            new("DatabricksVendedCredentialsEnabled", StatementKey.UnityVendedCredentials),
        ],
    };
}
