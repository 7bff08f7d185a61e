namespace StarRocks.AwsAuth;

/// <summary>
/// CREATE EXTERNAL CATALOG of a Paimon catalog. Paimon itself gets endpoint, keys, path style and TLS of the block; the rest
/// reaches it through Hadoop's configuration.
/// See <see href="https://docs.starrocks.io/docs/data_source/catalog/paimon_catalog/">its page</see>.
/// </summary>
[ExternalCatalog(AwsAuth.CatalogType.Paimon)]
public sealed partial class PaimonCatalog
{
    /// <summary>How S3 is reached; null where the files are elsewhere, or the cluster's own configuration has it.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>Where the metadata is, which has to be said.</summary>
    public PaimonCatalogType? CatalogType { get; init; }

    /// <summary>The path of the warehouse; needed but for <see cref="PaimonCatalogType.Hive"/> and <see cref="PaimonCatalogType.Dlf"/>.</summary>
    public string? Warehouse { get; init; }

    /// <summary>The addresses of the Hive metastore: <c>thrift://host:port</c>, several separated by commas.</summary>
    public string? MetastoreUris { get; init; }

    /// <summary>What SHOW says of it. No property: it stands behind COMMENT.</summary>
    public string? Comment { get; init; }

    /// <summary>Leave one of that name as it is: IF NOT EXISTS.</summary>
    public bool IfNotExists { get; init; }

    /// <summary>Any other property. One whose key looks like a secret's is masked wherever this object is shown.</summary>
    public PropertyDictionary? Properties { get; init; }
}
