namespace StarRocks.AwsAuth;

/// <summary>Represents a <c>CREATE EXTERNAL CATALOG</c> statement for a Kudu catalog, whose metastore may be AWS Glue.</summary>
/// <remarks>See <see href="https://docs.starrocks.io/docs/data_source/catalog/kudu_catalog/">Kudu catalog</see>.</remarks>
[ExternalCatalog(AwsAuth.CatalogType.Kudu)]
public sealed partial class KuduCatalog
{
    /// <summary>Gets or sets the comma-separated addresses of the Kudu masters: <c>host:port</c>.</summary>
    public string? Master { get; init; }

    /// <summary>Gets or sets where the catalog stores its metadata: <c>kudu</c>, <c>hive</c> or <c>glue</c>.</summary>
    public string? CatalogType { get; init; }

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
