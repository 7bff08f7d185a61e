namespace StarRocks.AwsAuth;

/// <summary>
/// CREATE EXTERNAL CATALOG of a Kudu catalog; AWS Glue may be its metastore.
/// See <see href="https://docs.starrocks.io/docs/data_source/catalog/kudu_catalog/">its page</see>.
/// </summary>
[ExternalCatalog(AwsAuth.CatalogType.Kudu)]
public sealed partial class KuduCatalog
{
    /// <summary>The addresses of Kudu's masters: <c>host:port</c>, several separated by commas.</summary>
    public string? Master { get; init; }

    /// <summary>Where the metadata is: <c>kudu</c>, <c>hive</c> or <c>glue</c>.</summary>
    public string? CatalogType { get; init; }

    /// <summary>How AWS Glue is reached, where it is the metastore.</summary>
    public GlueAuth? Glue { get; init; }

    /// <summary>The addresses of the Hive metastore: <c>thrift://host:port</c>, several separated by commas.</summary>
    public string? MetastoreUris { get; init; }

    /// <summary>What SHOW says of it. No property: it stands behind COMMENT.</summary>
    public string? Comment { get; init; }

    /// <summary>Leave one of that name as it is: IF NOT EXISTS.</summary>
    public bool IfNotExists { get; init; }

    /// <summary>Any other property. One whose key looks like a secret's is masked wherever this object is shown.</summary>
    public PropertyDictionary? Properties { get; init; }
}
