namespace StarRocks.AwsAuth;

/// <summary>
/// CREATE EXTERNAL CATALOG of an Iceberg catalog. <see cref="CatalogType"/> decides which of the other members it needs.
/// See <see href="https://docs.starrocks.io/docs/data_source/catalog/iceberg/iceberg_catalog/">its page</see>.
/// </summary>
[ExternalCatalog(AwsAuth.CatalogType.Iceberg)]
public sealed partial class IcebergCatalog
{
    /// <summary>How S3 is reached; a REST catalog may leave the credentials to its server.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>Where the metadata is. A <see cref="Glue"/> block says <see cref="IcebergCatalogType.Glue"/> by itself.</summary>
    public IcebergCatalogType? CatalogType
    {
        get => field ?? (Glue is null ? null : IcebergCatalogType.Glue);
        init;
    }

    /// <summary>How AWS Glue is reached, where it is the catalog.</summary>
    public GlueAuth? Glue { get; init; }

    /// <summary>The account, of 12 digits, whose Glue data catalog it is: what Iceberg reads instead of <see cref="GlueAuth.CatalogId"/>.</summary>
    public string? GlueId { get; init; }

    /// <summary>The addresses of the Hive metastore: <c>thrift://host:port</c>, several separated by commas.</summary>
    public string? MetastoreUris { get; init; }

    /// <summary>The URL of the REST catalog, or the JDBC URL of the database.</summary>
    public string? Uri { get; init; }

    /// <summary>The path or the name of the warehouse.</summary>
    public string? Warehouse { get; init; }

    /// <summary>Let the REST catalog's server hand out the credentials for S3. StarRocks' default is true.</summary>
    public bool? VendedCredentialsEnabled { get; init; }

    /// <summary>How the REST catalog knows its clients: <c>none</c>, <c>oauth2</c> or <c>jwt</c>.</summary>
    public string? Security { get; init; }

    /// <summary>The client credential of OAuth 2: <c>id:secret</c>.</summary>
    public Secret? OAuth2Credential { get; init; }

    /// <summary>The bearer token of OAuth 2.</summary>
    public Secret? OAuth2Token { get; init; }

    /// <summary>The URL that hands out tokens.</summary>
    public string? OAuth2ServerUri { get; init; }

    /// <summary>The scope that is asked for.</summary>
    public string? OAuth2Scope { get; init; }

    /// <summary>Sign the calls to the REST catalog with AWS Signature Version 4.</summary>
    public bool? SigV4Enabled { get; init; }

    /// <summary>The service that the calls are signed for: <c>glue</c> or <c>s3tables</c>.</summary>
    public string? SigningName { get; init; }

    /// <summary>The region that the calls are signed for.</summary>
    public string? SigningRegion { get; init; }

    /// <summary>The access key id that the calls are signed with. Masked wherever this object is shown.</summary>
    public string? SigningAccessKey { get; init; }

    /// <summary>The secret key that the calls are signed with.</summary>
    public Secret? SigningSecretKey { get; init; }

    /// <summary>The user of the database.</summary>
    public string? JdbcUser { get; init; }

    /// <summary>The password of the database.</summary>
    public Secret? JdbcPassword { get; init; }

    /// <summary>What SHOW says of it. No property: it stands behind COMMENT.</summary>
    public string? Comment { get; init; }

    /// <summary>Leave one of that name as it is: IF NOT EXISTS.</summary>
    public bool IfNotExists { get; init; }

    /// <summary>Any other property. One whose key looks like a secret's is masked wherever this object is shown.</summary>
    public PropertyDictionary? Properties { get; init; }
}
