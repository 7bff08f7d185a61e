namespace StarRocks.AwsAuth;

/// <summary>
/// CREATE EXTERNAL CATALOG of a Hive catalog, whose metastore is a Hive metastore or AWS Glue.
/// See <see href="https://docs.starrocks.io/docs/data_source/catalog/hive_catalog/">its page</see>.
/// </summary>
[ExternalCatalog(CatalogType.Hive)]
public sealed partial class HiveCatalog
{
    /// <summary>How S3 is reached; null where the files are elsewhere, or the cluster's own configuration has it.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>Where the metadata is. A <see cref="Glue"/> block says <see cref="HiveMetastoreType.Glue"/> by itself.</summary>
    public HiveMetastoreType? MetastoreType
    {
        get => field ?? (Glue is null ? null : HiveMetastoreType.Glue);
        init;
    }

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
