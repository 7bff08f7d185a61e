namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines the Delta Lake catalog.</summary>
internal static class DeltaLakeCatalogDefinition
{
    private static StatementMember[] OfUnity { get; } = StatementMembers.ReadWith(
        Metastore.Unity,
        new("DatabricksHost", "databricks.host", "The URL of the Databricks workspace for unity."),
        new("DatabricksCatalogName", "databricks.catalog.name", "The name of the catalog in Unity Catalog."),
        new("DatabricksToken", "databricks.token", "The personal access token of a Databricks user or service principal."),
        new("DatabricksClientId", "databricks.client.id", "The client ID of a Databricks service principal, instead of a token."),
        new("DatabricksClientSecret", "databricks.client.secret", "The OAuth secret of the Databricks service principal."),
        new("DatabricksVendedCredentialsEnabled", StatementKey.UnityVendedCredentials));

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
            .. OfUnity,
        ],
    };
}
