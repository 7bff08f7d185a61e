namespace StarRocks.AwsAuth;

/// <summary>Represents an <c>ALTER STORAGE VOLUME … SET</c> statement, which merges properties into those of a storage volume.</summary>
/// <remarks>
/// StarRocks cannot change the partitioned prefix. See
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/cluster-management/storage_volume/ALTER_STORAGE_VOLUME/">ALTER
/// STORAGE VOLUME</see>.
/// </remarks>
[Statement(StatementKind.AlterStorageVolume)]
public sealed partial class AlterStorageVolume
{
    /// <summary>
    /// Gets or sets a value indicating whether StarRocks ignores a storage volume that does not exist (<c>IF EXISTS</c>) instead of
    /// failing.
    /// </summary>
    public bool IfExists { get; init; }

    /// <summary>Gets or sets the new comment, written as the <c>COMMENT</c> clause and not as a property.</summary>
    public string? Comment { get; init; }

    /// <summary>Gets or sets a value indicating whether tables can be created in the storage volume.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Gets or sets the <c>aws.s3</c> parameters to change.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>
    /// Gets or sets properties that have no member of their own. Values of keys that look like secrets are masked in text, JSON and the
    /// debugger.
    /// </summary>
    public PropertyDictionary? Properties { get; init; }
}
