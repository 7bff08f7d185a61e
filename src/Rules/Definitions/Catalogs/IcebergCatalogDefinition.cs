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
            new("GlueId", "glue.id", "The 12-digit ID of the account that owns the Data Catalog."),
            new("MetastoreUris", StatementKey.HiveMetastoreUris),
            new("Uri", StatementKey.IcebergUri),
            new(
                "ViewEndpointsSupported",
                "iceberg.catalog.view-endpoints-supported",
                "Whether an older REST server that does not list its endpoints has those of views. Defaults to false.")
            {
                ProposedWords = Booleans.Words,
            },
            new("Security", StatementKey.IcebergSecurity),
            new("OAuth2Token", StatementKey.OAuth2Token),
            new("OAuth2Credential", StatementKey.OAuth2Credential),
            new("OAuth2Scope", StatementKey.OAuth2Scope),
            new("OAuth2ServerUri", StatementKey.OAuth2ServerUri),
            new("OAuth2Audience", StatementKey.OAuth2Audience),
            new(
                "OAuth2TokenRefreshEnabled",
                "iceberg.catalog.oauth2.token-refresh-enabled",
                "Whether StarRocks renews the token before it expires. Defaults to true.")
            {
                ProposedWords = Booleans.Words,
            },
            new("VendedCredentialsEnabled", StatementKey.IcebergVendedCredentials),
            new("Warehouse", StatementKey.IcebergWarehouse),
            new(
                "NestedNamespaceEnabled",
                "iceberg.catalog.rest.nested-namespace-enabled",
                "Whether the objects of nested namespaces can be queried. Defaults to false.")
            {
                ProposedWords = Booleans.Words,
            },
            new("SigV4Enabled", StatementKey.SigV4Enabled),
            new("SigningName", StatementKey.SigningName),
            new("SigningRegion", StatementKey.SigningRegion),
            new("SigningAccessKey", StatementKey.SigningAccessKey),
            new("SigningSecretKey", StatementKey.SigningSecretKey),
            new("SigningSessionToken", StatementKey.SigningToken),
            new("JdbcUser", "iceberg.catalog.jdbc.user", "The user name for the database."),
            new("JdbcPassword", "iceberg.catalog.jdbc.password", "The password for the database."),
        ],
    };
}
