namespace StarRocks.AwsAuth;

/// <summary>
/// CREATE REPOSITORY … WITH BROKER: where BACKUP keeps snapshots and RESTORE takes them from, which <see cref="BackupStatements"/> writes.
/// See <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/backup_restore/CREATE_REPOSITORY/">its page</see>.
/// </summary>
[Statement(StatementKind.Repository)]
public sealed partial class BackupRepository
{
    /// <summary>Where the snapshots are. No property: it stands behind ON LOCATION.</summary>
    public string? Location { get; init; }

    /// <summary>Only restore from it: CREATE READ ONLY REPOSITORY.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>The name of a broker process; null where StarRocks reaches S3 by itself.</summary>
    public string? BrokerName { get; init; }

    /// <summary>How S3 is reached.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>Any other property. One whose key looks like a secret's is masked wherever this object is shown.</summary>
    public PropertyDictionary? Properties { get; init; }
}
