namespace StarRocks.AwsAuth;

/// <summary>Where a unified catalog has its metadata.</summary>
public enum UnifiedMetastoreType
{
    /// <summary>A Hive metastore: needs <see cref="UnifiedCatalog.MetastoreUris"/>.</summary>
    Hive,

    /// <summary>AWS Glue: <see cref="UnifiedCatalog.Glue"/> says how it is reached.</summary>
    Glue,
}
