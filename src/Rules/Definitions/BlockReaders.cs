using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Who reads the parameters of a block.</summary>
[Flags]
internal enum BlockReaders
{
    None = 0,

    /// <summary>S3 of an external catalog.</summary>
    Catalogs = 1,

    /// <summary>S3 of the statements that move data: file tables, FILES, loads, exports, repositories.</summary>
    Data = 2,

    /// <summary>A storage volume.</summary>
    Volumes = 4,

    /// <summary>Glue of catalogs in Hive's style.</summary>
    HiveGlue = 8,

    /// <summary>Glue of an Iceberg catalog.</summary>
    IcebergGlue = 16,

    All = Catalogs | Data | Volumes | HiveGlue | IcebergGlue,
}
