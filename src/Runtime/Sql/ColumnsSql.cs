using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth;

/// <summary>Writes the columns of a table.</summary>
internal static class ColumnsSql
{
    public static void Check(IReadOnlyList<TableColumn>? columns)
    {
        if (columns is null || columns.Count == 0 || columns.Contains(null))
            throw new ArgumentException("A file external table needs a column, and none may be null.", nameof(columns));
        if (Twice(columns) is { } name)
            throw new ArgumentException($"StarRocks takes no second column of the name '{name}', in whatever letter case.", nameof(columns));
    }

    public static void Append(ref SqlTextBuilder sql, IReadOnlyList<TableColumn> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            sql.Append(i == 0 ? "\n(\n    " : ",\n    ");
            sql.AppendName(columns[i].Name);
            sql.Append(" ");
            sql.Append(columns[i].Type);
            if (columns[i].IsNullable is { } isNullable)
                sql.Append(isNullable ? " NULL" : " NOT NULL");
            sql.AppendClause(" COMMENT ", columns[i].Comment);
        }

        sql.Append("\n)");
    }

    private static string? Twice(IReadOnlyList<TableColumn> columns)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < columns.Count; i++)
        {
            if (!names.Add(columns[i].Name))
                return columns[i].Name;
        }

        return null;
    }
}
