namespace StarRocks.AwsAuth;

/// <summary>Where a Paimon catalog has its metadata; StarRocks passes it on to Paimon, which has no AWS Glue.</summary>
public enum PaimonCatalogType
{
    /// <summary>The file system itself: needs <see cref="PaimonCatalog.Warehouse"/>.</summary>
    Filesystem,

    /// <summary>A Hive metastore: needs <see cref="PaimonCatalog.MetastoreUris"/>.</summary>
    Hive,

    /// <summary>Alibaba Cloud's Data Lake Formation.</summary>
    Dlf,

    /// <summary>A relational database; requires <see cref="PaimonCatalog.Warehouse"/>.</summary>
    Jdbc,

    /// <summary>A Paimon REST server; requires <see cref="PaimonCatalog.Warehouse"/>.</summary>
    Rest,
}
