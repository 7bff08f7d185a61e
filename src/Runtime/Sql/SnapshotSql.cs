using System;
using System.Collections.Generic;
using System.Globalization;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Writes <c>BACKUP</c> and <c>RESTORE</c> statements in the layout of the StarRocks documentation.</summary>
internal static class SnapshotSql
{
    public static SqlStatement Write(
        string head,
        string direction,
        string database,
        string snapshot,
        string repository,
        IReadOnlyList<string> tables,
        string key,
        string? value)
    {
        SqlNameArgument.Checked(SqlNameKind.Database, database, nameof(database));
        SqlNameArgument.Checked(SqlNameKind.Snapshot, snapshot, nameof(snapshot));
        SqlNameArgument.Checked(SqlNameKind.Repository, repository, nameof(repository));
        foreach (var table in tables)
            SqlNameArgument.Checked(SqlNameKind.Table, table, nameof(tables));

        var sql = SqlTextBuilder.Rent();
        sql.Append(head);
        sql.AppendName(database, snapshot);
        sql.Append(direction);
        sql.AppendName(repository);
        sql.AppendNames("\nON (", tables);
        if (value is not null)
        {
            sql.Append("\nPROPERTIES\n(\n    ");
            sql.AppendLiteral(key);
            sql.Append(" = ");
            sql.AppendLiteral(value);
            sql.Append("\n)");
        }

        return sql.ToStatement();
    }

    public static string? Seconds(TimeSpan? timeout, string parameterName)
    {
        if (timeout is not { } time)
            return null;
        return time > TimeSpan.Zero && time.Ticks % TimeSpan.TicksPerSecond == 0
            ? (time.Ticks / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture)
            : throw new ArgumentException("The time must be a positive number of whole seconds.", parameterName);
    }

    public static string Timestamp(string timestamp, string parameterName)
    {
        const string pattern = "0000-00-00-00-00-00-000";
        var isValid = (timestamp ?? throw new ArgumentNullException(parameterName)).Length is 19 or 23;
        for (var i = 0; isValid && i < timestamp.Length; i++)
            isValid = pattern[i] == '-' ? timestamp[i] == '-' : timestamp[i] is >= '0' and <= '9';
        return isValid
            ? timestamp
            : throw new ArgumentException(
                "The timestamp is not valid. Use one such as 2018-05-04-16-45-08 or 2018-05-04-16-45-08-123.", parameterName);
    }
}
