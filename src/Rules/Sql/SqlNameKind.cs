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
    Repository,
    Snapshot,
    Partition,
    Pipe,
}
