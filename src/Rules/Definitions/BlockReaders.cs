using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies the components of StarRocks that read the parameters of an auth block.</summary>
[Flags]
internal enum BlockReaders
{
    None = 0,

    /// <summary><c>aws.s3</c> of an external catalog.</summary>
    Catalogs = 1,

    /// <summary><c>aws.s3</c> of statements that move data: file external tables, FILES, loads, exports and repositories.</summary>
    Data = 2,

    /// <summary><c>aws.s3</c> of a storage volume.</summary>
    Volumes = 4,

    /// <summary><c>aws.glue</c> of a catalog that uses the Hive client, such as Hive, Hudi or Delta Lake.</summary>
    HiveGlue = 8,

    /// <summary><c>aws.glue</c> of an Iceberg catalog.</summary>
    IcebergGlue = 16,

    All = Catalogs | Data | Volumes | HiveGlue | IcebergGlue,
}
