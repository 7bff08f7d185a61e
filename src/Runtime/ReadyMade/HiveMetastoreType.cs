namespace StarRocks.AwsAuth;

/// <summary>Where a Hive, Hudi or Delta Lake catalog has its metadata.</summary>
public enum HiveMetastoreType
{
    /// <summary>A Hive metastore, reached over thrift: StarRocks' default.</summary>
    Hive,

    /// <summary>AWS Glue.</summary>
    Glue,

    /// <summary>Alibaba Cloud's Data Lake Formation.</summary>
    Dlf,

    /// <summary>Databricks Unity Catalog, for Delta Lake only. StarRocks refuses it; some vendors' distributions support it.</summary>
    Unity,
}
