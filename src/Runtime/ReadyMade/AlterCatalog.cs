namespace StarRocks.AwsAuth;

/// <summary>
/// ALTER CATALOG … SET: what is set is merged into what the catalog has. A key can be overwritten, not removed, and the type of the
/// catalog can't be changed.
/// See <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/Catalog/ALTER_CATALOG/">its page</see>.
/// </summary>
[Statement(StatementKind.AlterCatalog)]
public sealed partial class AlterCatalog
{
    /// <summary>How S3 is reached: what has changed of it.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>How AWS Glue is reached: what has changed of it.</summary>
    public GlueAuth? Glue { get; init; }

    /// <summary>The addresses of the Hive metastore: <c>thrift://host:port</c>, several separated by commas.</summary>
    public string? MetastoreUris { get; init; }

    /// <summary>Any other property. One whose key looks like a secret's is masked wherever this object is shown.</summary>
    public PropertyDictionary? Properties { get; init; }
}
