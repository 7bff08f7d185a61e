namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies which client reads a block. StarRocks treats the same keys differently in each.</summary>
internal enum BlockContext
{
    /// <summary>
    /// The S3 block of Hive-like catalogs, file external tables, FILES and loads. Without an identity, StarRocks ignores it.
    /// </summary>
    FileSystem,

    /// <summary>
    /// The Glue block of Hive, Hudi, Delta Lake and Unified catalogs. Without an identity, StarRocks uses the SDK default chain and ignores
    /// the role, region and endpoint.
    /// </summary>
    HiveGlue,

    /// <summary>
    /// Both blocks of an Iceberg catalog. Without an identity, Iceberg uses the SDK default chain, and assumes the role with it.
    /// </summary>
    IcebergClient,

    /// <summary>The S3 block of an Iceberg REST catalog, whose server can vend credentials.</summary>
    Vended,

    /// <summary>A storage volume. Without an identity, StarRocks rejects it.</summary>
    StorageVolume,
}
