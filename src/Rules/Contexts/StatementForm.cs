namespace StarRocks.AwsAuth.Rules;

/// <summary>What a list of properties belongs to.</summary>
internal enum StatementForm
{
    /// <summary>A block outside any statement.</summary>
    Alone,

    /// <summary>A layered configuration, or a collection that is still being filled, of which no statement is known.</summary>
    Settings,
    Catalog,
    FileTable,
    Load,
    Export,
    Outfile,
    Files,
    InsertFiles,
    Pipe,
    Repository,
    StorageVolume,
    AlterCatalog,
    AlterStorageVolume,

    /// <summary>The settings of a frontend's fe.conf that a shared-data cluster makes its builtin storage volume of.</summary>
    SharedData,
}
