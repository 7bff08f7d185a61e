namespace StarRocks.AwsAuth;

/// <summary>Which SQL statement a type stands for.</summary>
public enum StatementKind
{
    /// <summary><c>CREATE EXTERNAL CATALOG</c>; declared by <see cref="ExternalCatalogAttribute"/>.</summary>
    ExternalCatalog,

    /// <summary><c>CREATE EXTERNAL TABLE … ENGINE=FILE</c>.</summary>
    FileExternalTable,

    /// <summary><c>LOAD LABEL … WITH BROKER</c>.</summary>
    BrokerLoad,

    /// <summary><c>FILES (…)</c> that is read from: SELECT, INSERT, CREATE TABLE AS, DESC, CREATE PIPE.</summary>
    FilesSource,

    /// <summary><c>INSERT INTO FILES (…)</c>.</summary>
    FilesTarget,

    /// <summary><c>SELECT … INTO OUTFILE</c>.</summary>
    Outfile,

    /// <summary><c>EXPORT TABLE … WITH BROKER</c>.</summary>
    ExportJob,

    /// <summary><c>CREATE REPOSITORY … WITH BROKER</c>, for BACKUP and RESTORE.</summary>
    Repository,

    /// <summary><c>CREATE STORAGE VOLUME</c>.</summary>
    StorageVolume,

    /// <summary><c>ALTER CATALOG … SET</c>.</summary>
    AlterCatalog,

    /// <summary><c>ALTER STORAGE VOLUME … SET</c>.</summary>
    AlterStorageVolume,
}
