namespace StarRocks.AwsAuth.Rules;

/// <summary>What a name in a statement names.</summary>
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
