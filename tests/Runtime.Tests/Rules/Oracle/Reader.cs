namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>The code of StarRocks that reads a block.</summary>
internal enum Reader
{
    FileSystem,
    HiveGlue,
    IcebergClient,

    /// <summary>The server of an Iceberg REST catalog hands credentials out; the block is only what is used without them.</summary>
    Vended,
    StorageVolume,
}
