namespace StarRocks.AwsAuth;

/// <summary>Specifies where a Paimon catalog stores its metadata. Paimon does not support AWS Glue.</summary>
public enum PaimonCatalogType
{
    /// <summary>The file system of the warehouse. Requires <see cref="PaimonCatalog.Warehouse"/>.</summary>
    Filesystem,

    /// <summary>A Hive metastore. Requires <see cref="PaimonCatalog.MetastoreUris"/>.</summary>
    Hive,

    /// <summary>Alibaba Cloud's Data Lake Formation.</summary>
    Dlf,
}
