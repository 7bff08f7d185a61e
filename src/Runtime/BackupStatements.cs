using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth;

/// <summary>
/// BACKUP and RESTORE, which name a <see cref="BackupRepository"/> and hold no credentials. See
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/backup_restore/BACKUP/">BACKUP</see> and
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/backup_restore/RESTORE/">RESTORE</see>.
/// </summary>
public static class BackupStatements
{
    /// <summary>The statement <c>BACKUP SNAPSHOT … TO …</c>.</summary>
    /// <param name="database">The database whose data is backed up.</param>
    /// <param name="snapshot">The snapshot's name.</param>
    /// <param name="repository">The repository that it is kept in.</param>
    /// <param name="tables">The tables; null or empty for the whole database.</param>
    /// <param name="timeout">After how long it is given up, in whole seconds; null for StarRocks' default, a day.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    /// <exception cref="ArgumentException">StarRocks would refuse a name, or the time is not of whole seconds.</exception>
    public static SqlStatement Backup(string database, string snapshot, string repository, IEnumerable<string>? tables = null, TimeSpan? timeout = null)
        => SnapshotSql.Write("BACKUP SNAPSHOT ", "\nTO ", database, snapshot, repository, [.. tables ?? []], "timeout", SnapshotSql.Seconds(timeout, nameof(timeout)));

    /// <summary>The statement <c>RESTORE SNAPSHOT … FROM …</c>.</summary>
    /// <param name="database">The database that the data is restored to.</param>
    /// <param name="snapshot">The snapshot's name.</param>
    /// <param name="repository">The repository that it is kept in.</param>
    /// <param name="backupTimestamp">Which of the snapshots of that name, as SHOW SNAPSHOT says it: <c>2018-05-04-16-45-08</c>, with milliseconds or without.</param>
    /// <param name="tables">The tables; null or empty for all of the snapshot.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException">A name, or the timestamp, is null.</exception>
    /// <exception cref="ArgumentException">StarRocks would refuse a name or the timestamp.</exception>
    public static SqlStatement Restore(string database, string snapshot, string repository, string backupTimestamp, IEnumerable<string>? tables = null)
        => SnapshotSql.Write("RESTORE SNAPSHOT ", "\nFROM ", database, snapshot, repository, [.. tables ?? []], "backup_timestamp", SnapshotSql.Timestamp(backupTimestamp, nameof(backupTimestamp)));
}
