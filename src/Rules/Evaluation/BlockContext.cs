namespace StarRocks.AwsAuth.Rules;

/// <summary>Who reads a block: StarRocks treats the same keys differently in each.</summary>
internal enum BlockContext
{
    /// <summary>S3 of Hive-like catalogs, file tables, FILES, loads, …: with no identity the whole block is ignored.</summary>
    FileSystem,

    /// <summary>Glue of Hive, Hudi, Delta Lake and Unified: with no identity the SDK default chain; role, region and endpoint are dropped.</summary>
    HiveGlue,

    /// <summary>Both blocks of an Iceberg catalog: with no identity the SDK default chain, and the role is assumed on top of it.</summary>
    IcebergClient,

    /// <summary>S3 of an Iceberg REST catalog, whose server hands credentials out.</summary>
    Vended,

    /// <summary>CREATE STORAGE VOLUME: with no identity it is refused.</summary>
    StorageVolume,
}
