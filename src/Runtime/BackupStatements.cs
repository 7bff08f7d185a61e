using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth;

/// <summary>Provides the <c>BACKUP</c> and <c>RESTORE</c> statements for a <see cref="BackupRepository"/>.</summary>
/// <remarks>
/// The statements contain no credentials. See
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/backup_restore/BACKUP/">BACKUP</see> and
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/backup_restore/RESTORE/">RESTORE</see>.
/// </remarks>
public static class BackupStatements
{
    /// <summary>Creates a <c>BACKUP SNAPSHOT … TO …</c> statement.</summary>
    /// <param name="database">The database to back up.</param>
    /// <param name="snapshot">The name of the snapshot.</param>
    /// <param name="repository">The repository that stores the snapshot.</param>
    /// <param name="tables">The tables to back up; <see langword="null"/> or empty for the whole database.</param>
    /// <param name="timeout">
    /// The time after which StarRocks cancels the backup, in whole seconds; <see langword="null"/> for its default of one day.
    /// </param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException">A name is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A name is not valid in StarRocks, or the timeout is not a positive whole number of seconds.
    /// </exception>
    public static SqlStatement Backup(
        string database,
        string snapshot,
        string repository,
        IEnumerable<string>? tables = null,
        TimeSpan? timeout = null)
    {
        var seconds = SnapshotSql.Seconds(timeout, nameof(timeout));
        return SnapshotSql.Write("BACKUP SNAPSHOT ", "\nTO ", database, snapshot, repository, [.. tables ?? []], "timeout", seconds);
    }

    /// <summary>Creates a <c>RESTORE SNAPSHOT … FROM …</c> statement.</summary>
    /// <param name="database">The database to restore to.</param>
    /// <param name="snapshot">The name of the snapshot.</param>
    /// <param name="repository">The repository that stores the snapshot.</param>
    /// <param name="backupTimestamp">
    /// The timestamp of the snapshot as <c>SHOW SNAPSHOT</c> lists it: <c>2018-05-04-16-45-08</c>, with or without milliseconds.
    /// </param>
    /// <param name="tables">The tables to restore; <see langword="null"/> or empty for all tables of the snapshot.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException">A name or the timestamp is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A name or the timestamp is not valid in StarRocks.</exception>
    public static SqlStatement Restore(
        string database,
        string snapshot,
        string repository,
        string backupTimestamp,
        IEnumerable<string>? tables = null)
    {
        var timestamp = SnapshotSql.Timestamp(backupTimestamp, nameof(backupTimestamp));
        string[] names = [.. tables ?? []];
        return SnapshotSql.Write("RESTORE SNAPSHOT ", "\nFROM ", database, snapshot, repository, names, "backup_timestamp", timestamp);
    }
}
