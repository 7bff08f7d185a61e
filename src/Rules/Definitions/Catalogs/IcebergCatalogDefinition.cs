namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines the Apache Iceberg catalog, whose own AWS clients read the auth blocks.</summary>
internal static class IcebergCatalogDefinition
{
    internal static CatalogDefinition Instance { get; } = new("iceberg")
    {
        Name = "Iceberg",
        Since = new(new(2, 4), VersionSources.IcebergCatalog),
        KeyPrefix = "iceberg.catalog.",
        ReadsKeysWithoutPrefix = true,
        PassedNames = IcebergProperties.Names,
        ReadsGlue = true,
        UsesIcebergClients = true,
        MetastoreKey = StatementKey.IcebergCatalogType,
        OldMetastoreKey = StatementKey.StarRocksCatalogType,
        RequiresMetastoreKey = true,
        DirectoryMetastore = "hadoop",
        Metastores =
        [
            new(Metastore.Hive, new RequiredKey(StatementKey.HiveMetastoreUris, StatementKey.IcebergMetastoreUris)),
            new(Metastore.Glue) { Since = new(new(2, 5), VersionSources.Release25) },
            new(Metastore.Rest, new RequiredKey(StatementKey.IcebergUri))
            {
                VendedCredentialsKey = StatementKey.IcebergVendedCredentials,
            },
            new(Metastore.Hadoop, new RequiredKey(StatementKey.IcebergWarehouse)),
            new(Metastore.Jdbc, new RequiredKey(StatementKey.IcebergUri), new RequiredKey(StatementKey.IcebergWarehouse))
            {
                Since = new(new(3, 5), VersionSources.IcebergJdbc),
            },
        ],
        OwnKeys =
        [
            StatementKey.IcebergCatalogType, StatementKey.StarRocksCatalogType, StatementKey.IcebergUri,
            StatementKey.IcebergWarehouse, StatementKey.IcebergMetastoreUris,
        ],
        Members =
        [
            new("CatalogType", StatementKey.IcebergCatalogType),
            new("GlueId", "glue.id", "The 12-digit ID of the account that owns the Data Catalog.") { Metastores = [Metastore.Glue] },
            new("MetastoreUris", StatementKey.HiveMetastoreUris) { Metastores = [Metastore.Hive] },
            new("Uri", StatementKey.IcebergUri) { Metastores = [Metastore.Rest, Metastore.Jdbc] },
            new(
                "ViewEndpointsSupported",
                "iceberg.catalog.view-endpoints-supported",
                "Whether an older REST server that does not list its endpoints has those of views. Defaults to false.")
            {
                ProposedWords = Booleans.Words,
                Metastores = [Metastore.Rest],
            },
            new("Security", StatementKey.IcebergSecurity) { Metastores = [Metastore.Rest] },
            new("OAuth2Token", StatementKey.OAuth2Token) { Metastores = [Metastore.Rest] },
            new("OAuth2Credential", StatementKey.OAuth2Credential) { Metastores = [Metastore.Rest] },
            new("OAuth2Scope", StatementKey.OAuth2Scope) { Metastores = [Metastore.Rest] },
            new("OAuth2ServerUri", StatementKey.OAuth2ServerUri) { Metastores = [Metastore.Rest] },
            new("OAuth2Audience", StatementKey.OAuth2Audience) { Metastores = [Metastore.Rest] },
            new(
                "OAuth2TokenRefreshEnabled",
                "iceberg.catalog.oauth2.token-refresh-enabled",
                "Whether StarRocks renews the token before it expires. Defaults to true.")
            {
                ProposedWords = Booleans.Words,
                Metastores = [Metastore.Rest],
            },
            new("VendedCredentialsEnabled", StatementKey.IcebergVendedCredentials) { Metastores = [Metastore.Rest] },
            new("Warehouse", StatementKey.IcebergWarehouse),
            new(
                "NestedNamespaceEnabled",
                "iceberg.catalog.rest.nested-namespace-enabled",
                "Whether the objects of nested namespaces can be queried. Defaults to false.")
            {
                ProposedWords = Booleans.Words,
                Metastores = [Metastore.Rest],
            },
            new("SigV4Enabled", StatementKey.SigV4Enabled) { Metastores = [Metastore.Rest] },
            new("SigningName", StatementKey.SigningName) { Metastores = [Metastore.Rest] },
            new("SigningRegion", StatementKey.SigningRegion) { Metastores = [Metastore.Rest] },
            new("SigningAccessKey", StatementKey.SigningAccessKey) { Metastores = [Metastore.Rest] },
            new("SigningSecretKey", StatementKey.SigningSecretKey) { Metastores = [Metastore.Rest] },
            new("SigningSessionToken", StatementKey.SigningToken) { Metastores = [Metastore.Rest] },
            new("JdbcUser", "iceberg.catalog.jdbc.user", "The user name for the database.") { Metastores = [Metastore.Jdbc] },
            new("JdbcPassword", "iceberg.catalog.jdbc.password", "The password for the database.") { Metastores = [Metastore.Jdbc] },
        ],
    };
}
