using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>One DATA INFILE of a load.</summary>
internal static class LoadDataSyntax
{
    internal static LoadData? Read(SqlCursor cursor)
    {
        cursor.Expect("DATA", "INFILE");
        var start = cursor.Current.Start;
        var paths = PropertySyntax.ReadTexts(cursor, "a path in quotes");
        if (Array.IndexOf(paths, "") >= 0)
            cursor.Refuse(SqlSpan.Between(start, Math.Max(start, cursor.End)), "A path is empty.");
        var isNegative = cursor.Word("NEGATIVE");
        cursor.Expect("INTO", "TABLE");
        var table = ReadTable(cursor);
        var isTemporary = cursor.Word("TEMPORARY");
        var partitions = ReadPartitions(cursor, isTemporary);
        var columnSeparator = ReadSeparator(cursor, "COLUMNS");
        var rowSeparator = ReadSeparator(cursor, "ROWS");
        var format = cursor.Words("FORMAT", "AS") ? cursor.Name("a format", mayBeLiteral: true) : null;
        var options = CsvOptionSyntax.Read(cursor);
        var columns = cursor.Is('(') ? ReadNames(cursor, SqlNameKind.Column) : [];
        var fromPath = ReadFromPath(cursor);
        var mappings = ExpressionSyntax.ReadMappings(cursor);
        var where = cursor.Word("WHERE") ? ExpressionSyntax.Read(cursor) : null;
        return cursor.IsBroken ? null : new LoadData(paths[0], table)
        {
            Paths = paths,
            Negative = isNegative,
            Partitions = partitions,
            IsTemporaryPartition = isTemporary,
            Format = format,
            ColumnsTerminatedBy = columnSeparator,
            RowsTerminatedBy = rowSeparator,
            SkipHeader = options.SkipHeader,
            TrimSpace = options.TrimSpace,
            Enclose = options.Enclose,
            Escape = options.Escape,
            Columns = columns,
            ColumnsFromPath = fromPath,
            Set = mappings,
            Where = where,
        };
    }

    private static string ReadTable(SqlCursor cursor)
    {
        var token = cursor.Current;
        var table = cursor.Name("the name of the table");
        if (!cursor.IsBroken && SqlNames.Refusal(SqlNameKind.Table, table) is { } refusal)
            cursor.Refuse(token.Span, $"StarRocks takes no table of this name: {refusal}.");
        return table;
    }

    /// <summary>One may stand without parentheses.</summary>
    private static string[] ReadPartitions(SqlCursor cursor, bool isTemporary)
    {
        if (!cursor.Word("PARTITION") && !cursor.Word("PARTITIONS"))
        {
            if (isTemporary)
                cursor.Missing("'PARTITION'");
            return [];
        }

        if (cursor.IsListWith('='))
            cursor.Refuse(cursor.Current.Span, "A partition that is named by its values has no member in LoadData that holds it.");
        return cursor.Is('(') ? ReadNames(cursor, SqlNameKind.Partition) : [cursor.Name("the name of a partition", mayBeLiteral: true)];
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
        return ReadNames(cursor, SqlNameKind.Column);
    }

    private static string[] ReadNames(SqlCursor cursor, SqlNameKind kind)
    {
        var start = cursor.Current.Start;
        var isColumn = kind == SqlNameKind.Column;
        var names = PropertySyntax.ReadNames(cursor, isColumn ? "the name of a column" : "the name of a partition", mayBeLiteral: !isColumn);
        if (!cursor.IsBroken && Array.Exists(names, name => SqlNames.Refusal(kind, name) is not null))
            cursor.Refuse(SqlSpan.Between(start, cursor.End), $"StarRocks takes no {(isColumn ? "column" : "partition")} of one of these names.");
        return names;
    }
}
