namespace StarRocks.AwsAuth;

/// <summary>
/// Represents a <c>CREATE REPOSITORY … WITH BROKER</c> statement: the location that <c>BACKUP</c> stores snapshots in and <c>RESTORE</c>
/// reads them from.
/// </summary>
/// <remarks>
/// <see cref="BackupStatements"/> writes both statements. See
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/backup_restore/CREATE_REPOSITORY/">CREATE REPOSITORY</see>.
/// </remarks>
[Statement(StatementKind.Repository)]
public sealed partial class BackupRepository
{
    /// <summary>Gets or sets the path of the snapshots, written as the <c>ON LOCATION</c> clause and not as a property.</summary>
    public string? Location { get; init; }

    /// <summary>Gets or sets a value indicating whether the repository can only be restored from (<c>READ ONLY</c>).</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Gets or sets the name of a broker process; <see langword="null"/> if StarRocks accesses S3 directly.</summary>
    public string? BrokerName { get; init; }

    /// <summary>Gets or sets how StarRocks authenticates to S3.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>
    /// Gets or sets properties that have no member of their own. Values of keys that look like secrets are masked in text, JSON and the
    /// debugger.
    /// </summary>
    public PropertyDictionary? Properties { get; init; }
}
