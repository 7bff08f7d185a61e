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
            new(Metastore.Rest, new RequiredKey(StatementKey.IcebergUri)),
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
            new("CatalogType", "iceberg.catalog.type"),
            new("GlueId", "glue.id"),
            new("MetastoreUris", "hive.metastore.uris"),
            new("Uri", "iceberg.catalog.uri"),
            new("Warehouse", "iceberg.catalog.warehouse"),
            new("VendedCredentialsEnabled", "iceberg.catalog.vended-credentials-enabled"),
            new("Security", "iceberg.catalog.security"),
            new("OAuth2Credential", "iceberg.catalog.oauth2.credential"),
            new("OAuth2Token", "iceberg.catalog.oauth2.token"),
            new("OAuth2ServerUri", "iceberg.catalog.oauth2.server-uri"),
            new("OAuth2Scope", "iceberg.catalog.oauth2.scope"),
            new("SigV4Enabled", "iceberg.catalog.rest.sigv4-enabled"),
            new("SigningName", "iceberg.catalog.rest.signing-name"),
            new("SigningRegion", "iceberg.catalog.rest.signing-region"),
            new("SigningAccessKey", "iceberg.catalog.rest.access-key-id"),
            new("SigningSecretKey", "iceberg.catalog.rest.secret-access-key"),
            new("JdbcUser", "iceberg.catalog.jdbc.user"),
            new("JdbcPassword", "iceberg.catalog.jdbc.password"),
        ],
    };
}
