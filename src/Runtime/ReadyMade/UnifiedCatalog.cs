namespace StarRocks.AwsAuth;

/// <summary>
/// Represents a <c>CREATE EXTERNAL CATALOG</c> statement for a unified catalog: Hive, Iceberg, Hudi and Delta Lake tables in one
/// metastore.
/// </summary>
/// <remarks>See <see href="https://docs.starrocks.io/docs/data_source/catalog/unified_catalog/">Unified catalog</see>.</remarks>
[ExternalCatalog(CatalogType.Unified)]
public sealed partial class UnifiedCatalog
{
    /// <summary>
    /// Gets or sets how StarRocks authenticates to S3; <see langword="null"/> if the files are not in S3 or the cluster's configuration
    /// has the credentials.
    /// </summary>
    public S3Auth? S3 { get; init; }

    /// <summary>
    /// Gets or sets the metastore, which is required. Defaults to <see cref="UnifiedMetastoreType.Glue"/> if <see cref="Glue"/> is set.
    /// </summary>
    public UnifiedMetastoreType? MetastoreType
    {
        get => field ?? (Glue is null ? null : UnifiedMetastoreType.Glue);
        init;
    }

    /// <summary>Gets or sets how StarRocks authenticates to AWS Glue; <see langword="null"/> if Glue is not the metastore.</summary>
    public GlueAuth? Glue { get; init; }

    /// <summary>Gets or sets the comma-separated addresses of the Hive metastore, such as <c>thrift://10.0.0.1:9083</c>.</summary>
    public string? MetastoreUris { get; init; }

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
