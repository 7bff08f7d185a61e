using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the data of a load: one or more DATA INFILE.</summary>
internal sealed class DataClause(ClauseMember member) : Clause("")
{
    /// <summary>The key of a problem with the format of the files.</summary>
    internal const string FormatKey = "FORMAT AS";

    /// <summary>Gets the paths, as a clause that rules check.</summary>
    internal static ClauseMember Paths { get; } = new("Data", ClauseMemberType.Texts, "DATA INFILE") { IsPath = true };

    /// <summary>Gets the formats of files that StarRocks loads.</summary>
    internal static WordList Formats { get; } = new(
        StringComparison.OrdinalIgnoreCase,
        "csv",
        "parquet",
        "orc",
        new("json", new(new(3, 2, 3), VersionSources.LoadingAndUnloading)));

    public override ClauseMember Member => member;

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        var start = cursor.Current.Start;
        var data = new List<LoadNode>();
        cursor.Expect("(");
        do
            data.Add(ReadData(cursor));
        while (cursor.Symbol(','));
        cursor.Expect(")");
        cursor.Add(tree, member, data.ToArray(), start);
    }

    private static LoadNode ReadData(SqlCursor cursor)
    {
        if (cursor.AreNext("DATA", "FROM"))
            cursor.Reject(cursor.Current.Span, "DATA FROM TABLE is not supported, because no member of LoadData can contain it.");
        cursor.Expect("DATA", "INFILE");
        var paths = ReadPaths(cursor);
        var isNegative = cursor.Word("NEGATIVE");
        cursor.Expect("INTO", "TABLE");
        var table = cursor.CheckedName(SqlNameKind.Table, "the name of the table");
        var isTemporary = cursor.Word("TEMPORARY");
        if (isTemporary && !cursor.Is("PARTITION") && !cursor.Is("PARTITIONS"))
            cursor.Missing("'PARTITION'");
        return new LoadNode
        {
            Paths = paths,
            IsNegative = isNegative,
            Table = table,
            IsTemporaryPartition = isTemporary,
            Partitions = PartitionNames.Read(cursor, isOfLoad: true),
            ColumnsTerminatedBy = ReadSeparator(cursor, "COLUMNS"),
            RowsTerminatedBy = ReadSeparator(cursor, "ROWS"),
            Format = cursor.TryWords("FORMAT", "AS") ? cursor.Name("a format", mayBeLiteral: true) : null,
            Csv = CsvOptions.Read(cursor),
            Columns = cursor.Is('(') ? cursor.Names(SqlNameKind.Column) : [],
            ColumnsFromPath = ReadFromPath(cursor),
            Mappings = Expressions.ReadMappings(cursor),
            Where = cursor.Word("WHERE") ? Expressions.Read(cursor) : null,
        };
    }

    private static string[] ReadPaths(SqlCursor cursor)
    {
        var start = cursor.Current.Start;
        var paths = cursor.Literals("a path in quotes");
        if (Array.IndexOf(paths, "") >= 0)
            cursor.Reject(SourceSpan.Between(start, Math.Max(start, cursor.End)), "A path is empty.");
        return paths;
    }

    private static string? ReadSeparator(SqlCursor cursor, string of)
    {
        if (!cursor.TryWords(of, "TERMINATED"))
            return null;
        cursor.Expect("BY");
        return cursor.Literal("a separator in quotes");
    }

    private static string[] ReadFromPath(SqlCursor cursor)
    {
        if (!cursor.TryWords("COLUMNS", "FROM"))
            return [];
        cursor.Expect("PATH", "AS");
        return cursor.Names(SqlNameKind.Column);
    }
}
