namespace StarRocks.AwsAuth.Generator;

/// <summary>Which of the attributes a type carries.</summary>
internal enum MappingKind
{
    /// <summary><c>[PropertyMap]</c></summary>
    Map,

    /// <summary><c>[AwsAuth]</c></summary>
    Block,

    /// <summary><c>[ExternalCatalog]</c></summary>
    Catalog,

    /// <summary><c>[FileExternalTable]</c></summary>
    FileExternalTable,

    /// <summary><c>[BrokerLoad]</c></summary>
    BrokerLoad,

    // From here on the members of StatementKind, which [Statement] names, in its order.
    FilesSource,
    FilesTarget,
    Outfile,
    ExportJob,
    Repository,
    StorageVolume,
    AlterCatalog,
    AlterStorageVolume,
}
