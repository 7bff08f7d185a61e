namespace StarRocks.AwsAuth.Rules;

/// <summary>Where a catalog's metadata is.</summary>
internal enum Metastore
{
    /// <summary>Not said for certain, or not a value that StarRocks takes.</summary>
    Unknown,
    Hive,
    Glue,
    Dlf,
    Rest,
    Hadoop,
    Jdbc,
    Unity,
}
