using System;

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

[Flags]
internal enum BlockTraits
{
    None = 0,

    /// <summary>Only a part of a configuration: what it lacks may be stored, or set elsewhere.</summary>
    Part = 1,

    /// <summary>Outside any statement.</summary>
    Alone = 2,

    /// <summary>StarRocks keeps it: a catalog, a table, a repository, a pipe, ALTER CATALOG.</summary>
    Stored = 4,

    /// <summary>An external catalog's.</summary>
    Catalog = 8,

    /// <summary>The statement that it stands in reads no such block.</summary>
    Unread = 16,

    /// <summary>An Iceberg catalog's, for certain.</summary>
    Iceberg = 32,

    /// <summary>Of a frontend's fe.conf: with an error the frontend does not start.</summary>
    Frontend = 64,

    /// <summary>A Lance catalog's, which takes few identities.</summary>
    Lance = 128,
}
