namespace StarRocks.AwsAuth;

/// <summary>Which SQL statement a type stands for.</summary>
public enum StatementKind
{
    /// <summary><c>CREATE EXTERNAL CATALOG</c>.</summary>
    ExternalCatalog,

    /// <summary><c>CREATE EXTERNAL TABLE … ENGINE=FILE</c>.</summary>
    FileExternalTable,

    /// <summary><c>LOAD LABEL … WITH BROKER</c>.</summary>
    BrokerLoad,
}
