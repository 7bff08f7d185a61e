namespace StarRocks.AwsAuth;

/// <summary>Specifies the metastore of a unified catalog.</summary>
public enum UnifiedMetastoreType
{
    /// <summary>A Hive metastore. Requires <see cref="UnifiedCatalog.MetastoreUris"/>.</summary>
    Hive,

    /// <summary>AWS Glue, which StarRocks accesses as <see cref="UnifiedCatalog.Glue"/> specifies.</summary>
    Glue,
}
