namespace StarRocks.AwsAuth;

/// <summary>Specifies the kind of a SQL statement.</summary>
public enum StatementKind
{
    /// <summary><c>CREATE EXTERNAL CATALOG</c>, which <see cref="ExternalCatalogAttribute"/> declares.</summary>
    ExternalCatalog,

    /// <summary><c>CREATE EXTERNAL TABLE … ENGINE=FILE</c>.</summary>
    FileExternalTable,

    /// <summary><c>LOAD LABEL … WITH BROKER</c>.</summary>
    BrokerLoad,

    /// <summary>
    /// A <c>FILES (…)</c> table function that is read, in <c>SELECT</c>, <c>INSERT</c>, <c>CREATE TABLE AS</c>, <c>DESC</c> or
    /// <c>CREATE PIPE</c>.
    /// </summary>
    FilesSource,

    /// <summary><c>INSERT INTO FILES (…)</c>.</summary>
    FilesTarget,

    /// <summary><c>SELECT … INTO OUTFILE</c>.</summary>
    Outfile,

    /// <summary><c>EXPORT TABLE … WITH BROKER</c>.</summary>
    ExportJob,

    /// <summary><c>CREATE REPOSITORY … WITH BROKER</c>, for <c>BACKUP</c> and <c>RESTORE</c>.</summary>
    Repository,

    /// <summary><c>CREATE STORAGE VOLUME</c>.</summary>
    StorageVolume,

    /// <summary><c>ALTER CATALOG … SET</c>.</summary>
    AlterCatalog,

    /// <summary><c>ALTER STORAGE VOLUME … SET</c>.</summary>
    AlterStorageVolume,
}
