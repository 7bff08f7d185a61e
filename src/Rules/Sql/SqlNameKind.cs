namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies the kind of object that a name in a statement identifies.</summary>
internal enum SqlNameKind
{
    Catalog,
    Database,
    Table,
    Column,
    Label,
    StorageVolume,

    /// <summary>A storage volume that is created, whose name must not be that of the volume that StarRocks creates.</summary>
    NewStorageVolume,
    Repository,
    Snapshot,
    Partition,
    Pipe,
}
