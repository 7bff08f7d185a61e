namespace StarRocks.AwsAuth;

/// <summary>Where an Iceberg catalog has its metadata.</summary>
public enum IcebergCatalogType
{
    /// <summary>A Hive metastore: needs <see cref="IcebergCatalog.MetastoreUris"/>.</summary>
    Hive,

    /// <summary>AWS Glue: <see cref="IcebergCatalog.Glue"/> says how it is reached.</summary>
    Glue,

    /// <summary>An Iceberg REST catalog: needs <see cref="IcebergCatalog.Uri"/>.</summary>
    Rest,

    /// <summary>The file system itself: needs <see cref="IcebergCatalog.Warehouse"/>.</summary>
    Hadoop,

    /// <summary>A database: needs <see cref="IcebergCatalog.Uri"/> and <see cref="IcebergCatalog.Warehouse"/>.</summary>
    Jdbc,
}
