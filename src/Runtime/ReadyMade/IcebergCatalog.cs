namespace StarRocks.AwsAuth;

/// <summary>Represents a <c>CREATE EXTERNAL CATALOG</c> statement for an Iceberg catalog.</summary>
/// <remarks>
/// <see cref="CatalogType"/> determines which of the other members are required. See
/// <see href="https://docs.starrocks.io/docs/data_source/catalog/iceberg/iceberg_catalog/">Iceberg catalog</see>.
/// </remarks>
[ExternalCatalog(AwsAuth.CatalogType.Iceberg)]
public sealed partial class IcebergCatalog
{
    /// <summary>
    /// Gets or sets how StarRocks authenticates to S3; <see langword="null"/> if, for example, the server of a REST catalog vends the
    /// credentials.
    /// </summary>
    public S3Auth? S3 { get; init; }

    /// <summary>
    /// Gets or sets where the catalog stores its metadata. Defaults to <see cref="IcebergCatalogType.Glue"/> if <see cref="Glue"/> is
    /// set.
    /// </summary>
    public IcebergCatalogType? CatalogType
    {
        get => field ?? (Glue is null ? null : IcebergCatalogType.Glue);
        init;
    }

    /// <summary>Gets or sets how StarRocks authenticates to AWS Glue; <see langword="null"/> if Glue is not the catalog.</summary>
    public GlueAuth? Glue { get; init; }

    /// <summary>
    /// Gets or sets the 12-digit ID of the account that owns the Data Catalog. Iceberg reads it instead of
    /// <see cref="GlueAuth.CatalogId"/>.
    /// </summary>
    public string? GlueId { get; init; }

    /// <summary>Gets or sets the comma-separated addresses of the Hive metastore, such as <c>thrift://10.0.0.1:9083</c>.</summary>
    public string? MetastoreUris { get; init; }

    /// <summary>
    /// Gets or sets the URL of the REST catalog, such as <c>https://catalog.example.net/api</c>, or the JDBC URL of the database.
    /// </summary>
    public string? Uri { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether StarRocks uses the view endpoints of an older REST server that does not list its endpoints.
    /// StarRocks defaults to <c>false</c>.
    /// </summary>
    public bool? ViewEndpointsSupported { get; init; }

    /// <summary>
    /// Gets or sets how StarRocks logs in to the REST catalog. StarRocks defaults to <see cref="IcebergSecurity.None"/>.
    /// </summary>
    public IcebergSecurity? Security { get; init; }

    /// <summary>Gets or sets the OAuth 2.0 bearer token, which StarRocks cannot renew.</summary>
    public Secret? OAuth2Token { get; init; }

    /// <summary>
    /// Gets or sets the OAuth 2.0 client credential that StarRocks exchanges for a token: <c>id:secret</c>, or the secret alone.
    /// </summary>
    public Secret? OAuth2Credential { get; init; }

    /// <summary>
    /// Gets or sets the OAuth 2.0 scope, such as <c>PRINCIPAL_ROLE:ALL</c>. It is valid only with <see cref="OAuth2Credential"/>.
    /// </summary>
    public string? OAuth2Scope { get; init; }

    /// <summary>
    /// Gets or sets the URL of the OAuth 2.0 token endpoint. Defaults to the token endpoint of the REST catalog.
    /// </summary>
    public string? OAuth2ServerUri { get; init; }

    /// <summary>Gets or sets the OAuth 2.0 audience: the server that the token is for.</summary>
    public string? OAuth2Audience { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether StarRocks renews the token before it expires. StarRocks defaults to <c>true</c>.
    /// </summary>
    public bool? OAuth2TokenRefreshEnabled { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether the server of the REST catalog vends the credentials for S3. StarRocks requests them with
    /// the header <c>X-Iceberg-Access-Delegation: vended-credentials</c>, and defaults to <c>true</c>.
    /// </summary>
    public bool? VendedCredentialsEnabled { get; init; }

    /// <summary>
    /// Gets or sets the path or the name of the warehouse: <c>s3://bucket/path</c>, a name that the REST catalog defines, an account at AWS
    /// Glue, or the ARN of a table bucket.
    /// </summary>
    public string? Warehouse { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether the objects of nested namespaces of the REST catalog can be queried. StarRocks defaults to
    /// <c>false</c>.
    /// </summary>
    public bool? NestedNamespaceEnabled { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether requests to the REST catalog are signed with AWS Signature Version 4. Defaults to
    /// <c>false</c>.
    /// </summary>
    public bool? SigV4Enabled { get; init; }

    /// <summary>
    /// Gets or sets the service that requests are signed for: <c>glue</c> or <c>s3tables</c>. Defaults to <c>execute-api</c>.
    /// </summary>
    public string? SigningName { get; init; }

    /// <summary>
    /// Gets or sets the AWS region that requests are signed for, such as <c>us-west-2</c>. Defaults to the region of the AWS SDK.
    /// </summary>
    public string? SigningRegion { get; init; }

    /// <summary>
    /// Gets or sets the access key ID that requests are signed with. Defaults to the credentials of the AWS SDK on the frontend. Masked in
    /// text, JSON and the debugger.
    /// </summary>
    public string? SigningAccessKey { get; init; }

    /// <summary>Gets or sets the secret access key that requests are signed with.</summary>
    public Secret? SigningSecretKey { get; init; }

    /// <summary>Gets or sets the session token of temporary access keys that requests are signed with.</summary>
    public Secret? SigningSessionToken { get; init; }

    /// <summary>Gets or sets the user name for the database.</summary>
    public string? JdbcUser { get; init; }

    /// <summary>Gets or sets the password for the database.</summary>
    public Secret? JdbcPassword { get; init; }

    /// <summary>Gets or sets the comment, written as the <c>COMMENT</c> clause and not as a property.</summary>
    public string? Comment { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether StarRocks keeps an existing catalog of this name (<c>IF NOT EXISTS</c>) instead of
    /// failing.
    /// </summary>
    public bool IfNotExists { get; init; }

    /// <summary>
    /// Gets or sets properties that have no member of their own. Values of keys that look like secrets are masked in text, JSON and the
    /// debugger.
    /// </summary>
    public PropertyDictionary? Properties { get; init; }
}
