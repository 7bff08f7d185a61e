using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Writes <c>CREATE EXTERNAL TABLE … ENGINE=FILE</c>, laid out as in StarRocks' documentation.</summary>
internal static class FileTableSql
{
    public static SqlStatement Write(string database, string table, IReadOnlyList<TableColumn>? columns, WrittenProperties properties, WrittenParts? parts = null)
    {
        SqlNameArgument.Checked(SqlNameKind.Database, database, nameof(database));
        SqlNameArgument.Checked(SqlNameKind.Table, table, nameof(table));
        if (columns is null || columns.Count == 0 || columns.Contains(null))
            throw new ArgumentException("A file external table needs a column, and none may be null.", nameof(columns));
        if (Twice(columns) is { } name)
            throw new ArgumentException($"StarRocks takes no second column of the name '{name}', in whatever letter case.", nameof(columns));

        var sql = SqlTextBuilder.Rent();
        sql.Append(parts?.Flag(WrittenParts.IfNotExists) == true ? "CREATE EXTERNAL TABLE IF NOT EXISTS " : "CREATE EXTERNAL TABLE ");
        sql.AppendName(database);
        sql.Append(".");
        sql.AppendName(table);
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

        sql.Append("\n)\nENGINE=FILE");
        sql.AppendClause("\nCOMMENT ", parts?.Text(WrittenParts.Comment));
        properties.AppendTo(ref sql, "\nPROPERTIES");
        return sql.ToStatement();
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
