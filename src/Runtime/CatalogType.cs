namespace StarRocks.AwsAuth;

/// <summary>
/// The kind of data lake behind an external catalog, which is its property <c>type</c>; see
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/Catalog/CREATE_EXTERNAL_CATALOG/">CREATE EXTERNAL CATALOG</see>.
/// </summary>
public enum CatalogType
{
    /// <summary><c>hive</c>: Apache Hive, with a Hive metastore or AWS Glue.</summary>
    Hive,

    /// <summary><c>iceberg</c>: Apache Iceberg, whose own AWS clients follow rules of their own.</summary>
    Iceberg,

    /// <summary><c>hudi</c>: Apache Hudi.</summary>
    Hudi,

    /// <summary><c>deltalake</c>: Delta Lake.</summary>
    DeltaLake,

    /// <summary><c>unified</c>: Hive, Iceberg, Hudi and Delta Lake tables behind one metastore.</summary>
    Unified,

    /// <summary><c>paimon</c>: Apache Paimon; it reads no <c>aws.glue</c> block.</summary>
    Paimon,

    /// <summary><c>kudu</c>: Apache Kudu.</summary>
    Kudu,

    /// <summary><c>lance</c>: Lance; it takes keys, a session token and the SDK default, neither an instance profile nor a role.</summary>
    Lance,
}
