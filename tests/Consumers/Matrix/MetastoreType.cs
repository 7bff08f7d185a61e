namespace Matrix
{
    /// <summary>An enum as a value.</summary>
    public enum MetastoreType
    {
        /// <summary>A Hive metastore.</summary>
        Hive,

        /// <summary>AWS Glue.</summary>
        Glue,
    }
}
