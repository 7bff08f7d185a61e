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
}
