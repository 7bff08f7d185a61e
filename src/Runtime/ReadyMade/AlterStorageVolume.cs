namespace StarRocks.AwsAuth;

/// <summary>
/// ALTER STORAGE VOLUME … SET: what is set is merged into what the volume has. The partitioned prefix can't be changed.
/// See <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/cluster-management/storage_volume/ALTER_STORAGE_VOLUME/">its page</see>.
/// </summary>
[Statement(StatementKind.AlterStorageVolume)]
public sealed partial class AlterStorageVolume
{
    /// <summary>Do nothing where there is no such volume: IF EXISTS. No property.</summary>
    public bool IfExists { get; init; }

    /// <summary>What SHOW says of it from now on. No property: it stands behind COMMENT.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether tables may be created in it.</summary>
    public bool? Enabled { get; init; }

    /// <summary>How S3 is reached: what has changed of it.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>Any other property. One whose key looks like a secret's is masked wherever this object is shown.</summary>
    public PropertyDictionary? Properties { get; init; }
}
