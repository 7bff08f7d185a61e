namespace StarRocks.AwsAuth;

/// <summary>Represents a <c>CREATE EXTERNAL CATALOG</c> statement for a Paimon catalog.</summary>
/// <remarks>
/// StarRocks passes the endpoint, the keys, path-style access and TLS to Paimon, and the other parameters to the Hadoop configuration. See
/// <see href="https://docs.starrocks.io/docs/data_source/catalog/paimon_catalog/">Paimon catalog</see>.
/// </remarks>
[ExternalCatalog(AwsAuth.CatalogType.Paimon)]
public sealed partial class PaimonCatalog
{
    /// <summary>
    /// Gets or sets how StarRocks authenticates to S3; <see langword="null"/> if the files are not in S3 or the cluster's configuration
    /// has the credentials.
    /// </summary>
    public S3Auth? S3 { get; init; }

    /// <summary>Gets or sets where the catalog stores its metadata, which is required.</summary>
    public PaimonCatalogType? CatalogType { get; init; }

    /// <summary>
    /// Gets or sets the path of the warehouse, which is required except for <see cref="PaimonCatalogType.Hive"/> and
    /// <see cref="PaimonCatalogType.Dlf"/>.
    /// </summary>
    public string? Warehouse { get; init; }

    /// <summary>Gets or sets the comma-separated addresses of the Hive metastore, such as <c>thrift://10.0.0.1:9083</c>.</summary>
    public string? MetastoreUris { get; init; }

    /// <summary>
    /// Gets or sets the ID of the data catalog for <see cref="PaimonCatalogType.Dlf"/>. Defaults to the default catalog of the Alibaba
    /// Cloud account.
    /// </summary>
    public string? DlfCatalogId { get; init; }

    /// <summary>Gets or sets the comment, written as the <c>COMMENT</c> clause and not as a property.</summary>
    public string? Comment { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether StarRocks keeps an existing catalog of this name (<c>IF NOT EXISTS</c>) instead of
    /// failing.
    /// </summary>
    public bool IfNotExists { get; init; }

    /// <summary>
    /// Gets or sets properties that have no member of their own, such as <c>paimon.option.uri</c>: StarRocks passes the properties under
    /// <c>paimon.option.</c> to Paimon, without this prefix. Values of keys that look like secrets are masked in text, JSON and the
    /// debugger.
    /// </summary>
    public PropertyDictionary? Properties { get; init; }
}
