namespace StarRocks.AwsAuth;

/// <summary>Specifies where an Iceberg catalog stores its metadata.</summary>
public enum IcebergCatalogType
{
    /// <summary>A Hive metastore. Requires <see cref="IcebergCatalog.MetastoreUris"/>.</summary>
    Hive,

    /// <summary>AWS Glue, which StarRocks accesses as <see cref="IcebergCatalog.Glue"/> specifies.</summary>
    Glue,

    /// <summary>An Iceberg REST catalog. Requires <see cref="IcebergCatalog.Uri"/>.</summary>
    Rest,

    /// <summary>The file system of the warehouse. Requires <see cref="IcebergCatalog.Warehouse"/>.</summary>
    Hadoop,

    /// <summary>A database. Requires <see cref="IcebergCatalog.Uri"/> and <see cref="IcebergCatalog.Warehouse"/>.</summary>
    Jdbc,
}
