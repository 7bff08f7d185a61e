namespace StarRocks.AwsAuth;

/// <summary>Specifies the data lake of an external catalog, which is its property <c>type</c>.</summary>
/// <remarks>
/// See
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/Catalog/CREATE_EXTERNAL_CATALOG/">CREATE EXTERNAL CATALOG</see>.
/// </remarks>
public enum CatalogType
{
    /// <summary>Apache Hive, with a Hive metastore or AWS Glue (<c>hive</c>).</summary>
    Hive,

    /// <summary>Apache Iceberg, which uses its own AWS clients (<c>iceberg</c>).</summary>
    Iceberg,

    /// <summary>Apache Hudi (<c>hudi</c>).</summary>
    Hudi,

    /// <summary>Delta Lake (<c>deltalake</c>).</summary>
    DeltaLake,

    /// <summary>Hive, Iceberg, Hudi and Delta Lake tables in one metastore (<c>unified</c>).</summary>
    Unified,

    /// <summary>Apache Paimon, which ignores <c>aws.glue</c> properties (<c>paimon</c>).</summary>
    Paimon,

    /// <summary>Apache Kudu (<c>kudu</c>).</summary>
    Kudu,

    /// <summary>
    /// Lance (<c>lance</c>), which supports access keys, session tokens and the SDK default, but no instance profile and no role.
    /// </summary>
    Lance,
}
