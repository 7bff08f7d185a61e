using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>One DATA INFILE of a load.</summary>
internal static class LoadDataSyntax
{
    private const string ColumnName = "the name of a column";

    // What a load can say of its data that LoadData has no member for, and that nothing may be loaded without.
    private static readonly string[] _unheld = ["NEGATIVE", "PARTITION", "PARTITIONS", "TEMPORARY", "SET", "WHERE"];

    internal static LoadData? Read(SqlCursor cursor)
    {
        cursor.Expect("DATA", "INFILE");
        var start = cursor.Current.Start;
        var paths = PropertySyntax.ReadTexts(cursor, "a path in quotes");
        if (Array.IndexOf(paths, "") >= 0)
            cursor.Refuse(SqlSpan.Between(start, Math.Max(start, cursor.End)), "A path is empty.");
        RefuseUnheld(cursor);
        cursor.Expect("INTO", "TABLE");
        var token = cursor.Current;
        var table = cursor.Name("the name of the table");
        if (!cursor.IsBroken && SqlNames.Refusal(SqlNameKind.Table, table) is { } refusal)
            cursor.Refuse(token.Span, $"StarRocks takes no table of this name: {refusal}.");
        RefuseUnheld(cursor);
        var columnSeparator = ReadSeparator(cursor, "COLUMNS");
        var rowSeparator = ReadSeparator(cursor, "ROWS");
        var format = cursor.Words("FORMAT", "AS") ? cursor.Name("a format", mayBeLiteral: true) : null;
        RefuseOptions(cursor);
        var columns = cursor.Is('(') ? ReadColumns(cursor) : [];
        var fromPath = ReadFromPath(cursor);
        RefuseUnheld(cursor);
        return cursor.IsBroken ? null : new LoadData(paths[0], table)
        {
            Paths = paths,
            Format = format,
            ColumnsTerminatedBy = columnSeparator,
            RowsTerminatedBy = rowSeparator,
            Columns = columns,
            ColumnsFromPath = fromPath,
        };
    }

    private static string? ReadSeparator(SqlCursor cursor, string of)
    {
        if (!cursor.Words(of, "TERMINATED"))
            return null;
        cursor.Expect("BY");
        return cursor.Literal("a separator in quotes");
    }

    private static string[] ReadFromPath(SqlCursor cursor)
    {
        if (!cursor.Words("COLUMNS", "FROM"))
            return [];
        cursor.Expect("PATH", "AS");
        return ReadColumns(cursor);
    }

    private static string[] ReadColumns(SqlCursor cursor)
    {
        var start = cursor.Current.Start;
        var names = PropertySyntax.ReadNames(cursor, ColumnName);
        if (!cursor.IsBroken && Array.Exists(names, static name => SqlNames.Refusal(SqlNameKind.Column, name) is not null))
            cursor.Refuse(SqlSpan.Between(start, cursor.End), "StarRocks takes no column of one of these names.");
        return names;
    }

    /// <summary>What CSV is read with stands between parentheses too, but with an equals sign.</summary>
    private static void RefuseOptions(SqlCursor cursor)
    {
        if (cursor.IsListWith('='))
            cursor.Refuse(cursor.Current.Span, "The options of a CSV file have no member in LoadData that holds them.");
    }

    private static void RefuseUnheld(SqlCursor cursor)
    {
        foreach (var word in _unheld)
        {
            if (cursor.Is(word))
                cursor.Refuse(cursor.Current.Span, $"{word} has no member in LoadData that holds it, and without it the load would be another.");
        }
    }
}
