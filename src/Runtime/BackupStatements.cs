using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth;

/// <summary>
/// Writes BACKUP and RESTORE, which name a <see cref="BackupRepository"/> and hold no credentials. See
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/backup_restore/BACKUP/">BACKUP</see> and
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/backup_restore/RESTORE/">RESTORE</see>.
/// </summary>
public static class BackupStatements
{
    /// <summary>Returns the statement <c>BACKUP SNAPSHOT … TO …</c>.</summary>
    /// <param name="database">The database whose data is backed up.</param>
    /// <param name="snapshot">The name of the snapshot.</param>
    /// <param name="repository">The repository that the snapshot is stored in.</param>
    /// <param name="tables">The tables to back up; null or empty for the whole database.</param>
    /// <param name="timeout">The time after which StarRocks cancels the backup, in whole seconds; null for its default of one day.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    /// <exception cref="ArgumentException">StarRocks would refuse a name, or the timeout is not a whole number of seconds.</exception>
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

    /// <summary>Returns the statement <c>RESTORE SNAPSHOT … FROM …</c>.</summary>
    /// <param name="database">The database that the data is restored to.</param>
    /// <param name="snapshot">The name of the snapshot.</param>
    /// <param name="repository">The repository that the snapshot is stored in.</param>
    /// <param name="backupTimestamp">
    /// The snapshot among those of that name, as SHOW SNAPSHOT lists it: <c>2018-05-04-16-45-08</c>, with or without milliseconds.
    /// </param>
    /// <param name="tables">The tables to restore; null or empty for all tables of the snapshot.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException">A name, or the timestamp, is null.</exception>
    /// <exception cref="ArgumentException">StarRocks would refuse a name or the timestamp.</exception>
    public static SqlStatement Restore(
        string database,
        string snapshot,
        string repository,
        string backupTimestamp,
        IEnumerable<string>? tables = null)
    {
        var timestamp = SnapshotSql.Timestamp(backupTimestamp, nameof(backupTimestamp));
        return SnapshotSql.Write("RESTORE SNAPSHOT ", "\nFROM ", database, snapshot, repository, [.. tables ?? []], "backup_timestamp", timestamp);
    }
}
