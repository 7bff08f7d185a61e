using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth;

/// <summary>Validates and writes the columns of a table.</summary>
internal static class ColumnsSql
{
    public static void Check(IReadOnlyList<TableColumn>? columns)
    {
        if (columns is null || columns.Count == 0 || columns.Contains(null))
            throw new ArgumentException("A file external table requires at least one column, and no column can be null.", nameof(columns));
        if (FindDuplicate(columns) is { } name)
        {
            throw new ArgumentException(
                SqlNameArgument.Shown(name, "A column")
                    + " is declared more than once. StarRocks ignores letter case in column names and rejects duplicates.",
                nameof(columns));
        }
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

    private static string? FindDuplicate(IReadOnlyList<TableColumn> columns)
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
