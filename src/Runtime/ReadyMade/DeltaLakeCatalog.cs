namespace StarRocks.AwsAuth;

/// <summary>Represents a <c>CREATE EXTERNAL CATALOG</c> statement for a Delta Lake catalog.</summary>
/// <remarks>
/// See <see href="https://docs.starrocks.io/docs/data_source/catalog/deltalake_catalog/">Delta Lake catalog</see>. StarRocks itself does
/// not support <see cref="HiveMetastoreType.Unity"/>. The members for it are those of CelerData, see
/// <see href="https://docs.celerdata.com/BYOC/docs/data_source/catalog/databricks_unity_catalog/">Databricks Unity Catalog</see>.
/// </remarks>
[ExternalCatalog(CatalogType.DeltaLake)]
public sealed partial class DeltaLakeCatalog
{
    /// <summary>
    /// Gets or sets how StarRocks authenticates to S3; <see langword="null"/> if the files are not in S3 or the cluster's configuration
    /// has the credentials.
    /// </summary>
    public S3Auth? S3 { get; init; }

    /// <summary>Gets or sets the metastore. Defaults to <see cref="HiveMetastoreType.Glue"/> if <see cref="Glue"/> is set.</summary>
    public HiveMetastoreType? MetastoreType
    {
        get => field ?? (Glue is null ? null : HiveMetastoreType.Glue);
        init;
    }

    /// <summary>Gets or sets how StarRocks authenticates to AWS Glue; <see langword="null"/> if Glue is not the metastore.</summary>
    public GlueAuth? Glue { get; init; }

    /// <summary>Gets or sets the comma-separated addresses of the Hive metastore, such as <c>thrift://10.0.0.1:9083</c>.</summary>
    public string? MetastoreUris { get; init; }

    /// <summary>
    /// Gets or sets the URL of the Databricks workspace for <see cref="HiveMetastoreType.Unity"/>, such as
    /// <c>https://abcd1234.cloud.databricks.com</c>.
    /// </summary>
    public string? DatabricksHost { get; init; }

    /// <summary>Gets or sets the name of the catalog in Unity Catalog.</summary>
    public string? DatabricksCatalogName { get; init; }

    /// <summary>Gets or sets the personal access token of a Databricks user or service principal.</summary>
    public Secret? DatabricksToken { get; init; }

    /// <summary>Gets or sets the client ID of a Databricks service principal, instead of <see cref="DatabricksToken"/>.</summary>
    public string? DatabricksClientId { get; init; }

    /// <summary>Gets or sets the OAuth secret of the service principal.</summary>
    public Secret? DatabricksClientSecret { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether Unity Catalog vends the credentials for S3. Defaults to <c>true</c>.
    /// </summary>
    public bool? DatabricksVendedCredentialsEnabled { get; init; }

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
