using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the list of columns of a table.</summary>
internal sealed class ColumnsClause(ClauseMember member) : Clause("")
{
    // What StarRocks accepts after the type of a column, or after NULL.
    private static readonly string[] _others =
    [
        "KEY", "DEFAULT", "AUTO_INCREMENT", "AS", "CHARSET", "CHARACTER", "COLLATE", "SUM", "MAX", "MIN", "REPLACE",
        "REPLACE_IF_NOT_NULL", "HLL_UNION", "BITMAP_UNION", "PERCENTILE_UNION",
    ];

    public override ClauseMember Member => member;

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        var start = cursor.Current.Start;
        var columns = new List<ColumnNode>();
        cursor.Expect("(");
        do
            columns.Add(ReadColumn(cursor));
        while (cursor.Symbol(','));
        cursor.Expect(")");
        cursor.Add(tree, member, columns.ToArray(), start);
    }

    private static ColumnNode ReadColumn(SqlCursor cursor)
    {
        if (cursor.Is("INDEX"))
            cursor.Reject(cursor.Current.Span, "An index is not supported, because the typed form cannot represent it.");
        var name = cursor.CheckedName(SqlNameKind.Column);
        var type = ReadType(cursor);
        RejectOther(cursor);
        var isNullable = ReadNullable(cursor);
        RejectOther(cursor);
        return new ColumnNode(name, type, isNullable, cursor.Word("COMMENT") ? cursor.Literal("a comment in quotes") : null);
    }

    private static void RejectOther(SqlCursor cursor)
    {
        var word = Array.Find(_others, cursor.Is);
        if (word is not null)
            cursor.Reject(cursor.Current.Span, $"'{word}' is not supported, because no member of TableColumn can contain it.");
    }

    private static bool? ReadNullable(SqlCursor cursor)
    {
        if (cursor.Word("NULL"))
            return true;
        if (!cursor.Word("NOT"))
            return null;
        cursor.Expect("NULL");
        return false;
    }

    /// <summary>Reads a type: a word, and the text in the brackets after it, without comments.</summary>
    private static string ReadType(SqlCursor cursor)
    {
        var start = cursor.Current.Start;
        var isCast = cursor.Is("SIGNED") || cursor.Is("UNSIGNED");
        var text = new StringBuilder();
        AppendToken(cursor, text, start);
        cursor.Name("the type of the column");
        if (isCast && (cursor.Is("INT") || cursor.Is("INTEGER")))
            Take(cursor, text);
        var depth = 0;
        while (!cursor.IsAtEnd && (depth > 0 || cursor.Is('(') || cursor.Is('<')))
        {
            depth += cursor.Is('(') || cursor.Is('<') ? 1 : cursor.Is(')') || cursor.Is('>') ? -1 : 0;
            Take(cursor, text);
        }

        if (cursor.IsBroken)
            return "";
        if (!SqlTypeSyntax.TryRead(text.ToString(), out var type))
            cursor.Reject(SourceSpan.Between(start, cursor.End), "This is not a valid StarRocks type.");
        return type;
    }

    private static void Take(SqlCursor cursor, StringBuilder text)
    {
        AppendToken(cursor, text, cursor.End);
        cursor.Next();
    }

    private static void AppendToken(SqlCursor cursor, StringBuilder text, int end)
    {
        var token = cursor.Current;
        var gap = cursor.Text.Substring(end, token.Start - end);
        text.Append(string.IsNullOrWhiteSpace(gap) ? gap : " ").Append(cursor.Text, token.Start, token.End - token.Start);
    }
}
