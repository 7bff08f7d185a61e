namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies the metastore of a catalog.</summary>
internal enum Metastore
{
    /// <summary>Not known for certain, or not a value that StarRocks supports.</summary>
    Unknown,
    Hive,
    Glue,
    Dlf,
    Rest,
    Hadoop,
    Jdbc,
}
