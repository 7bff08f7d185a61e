namespace StarRocks.AwsAuth;

/// <summary>Specifies the metastore of a Hive, Hudi or Delta Lake catalog.</summary>
public enum HiveMetastoreType
{
    /// <summary>A Hive metastore, accessed over Thrift. The default of StarRocks.</summary>
    Hive,

    /// <summary>AWS Glue.</summary>
    Glue,

    /// <summary>Alibaba Cloud's Data Lake Formation.</summary>
    Dlf,

    /// <summary>Databricks Unity Catalog, for Delta Lake only. StarRocks rejects it; some vendors' distributions support it.</summary>
    Unity,
}
