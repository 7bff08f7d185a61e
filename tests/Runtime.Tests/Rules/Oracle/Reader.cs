namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>Specifies the code of StarRocks that reads a block.</summary>
internal enum Reader
{
    FileSystem,
    HiveGlue,
    IcebergClient,

    /// <summary>The client of an Iceberg REST catalog, which uses the block only if the server vends no credentials.</summary>
    Vended,
    StorageVolume,
}
