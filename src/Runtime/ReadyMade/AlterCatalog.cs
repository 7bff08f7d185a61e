namespace StarRocks.AwsAuth;

/// <summary>Represents an <c>ALTER CATALOG … SET</c> statement, which merges properties into those of a catalog.</summary>
/// <remarks>
/// StarRocks can overwrite a property but not remove it, and it cannot change the type of a catalog. See
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/Catalog/ALTER_CATALOG/">ALTER CATALOG</see>.
/// </remarks>
[Statement(StatementKind.AlterCatalog)]
public sealed partial class AlterCatalog
{
    /// <summary>Gets or sets the <c>aws.s3</c> parameters to change.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>Gets or sets the <c>aws.glue</c> parameters to change.</summary>
    public GlueAuth? Glue { get; init; }

    /// <summary>Gets or sets the comma-separated addresses of the Hive metastore, such as <c>thrift://10.0.0.1:9083</c>.</summary>
    public string? MetastoreUris { get; init; }

    /// <summary>
    /// Gets or sets properties that have no member of their own. Values of keys that look like secrets are masked in text, JSON and the
    /// debugger.
    /// </summary>
    public PropertyDictionary? Properties { get; init; }
}
