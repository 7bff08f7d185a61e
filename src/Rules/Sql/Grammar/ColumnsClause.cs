using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the list of columns of a table.</summary>
internal sealed class ColumnsClause(ClauseMember part) : Clause("")
{
    public override ClauseMember Member => part;

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        var start = cursor.Current.Start;
        var columns = new List<ColumnNode>();
        cursor.Expect("(");
        do
            columns.Add(ReadColumn(cursor));
        while (cursor.Symbol(','));
        cursor.Expect(")");
        cursor.Add(tree, part, columns.ToArray(), start);
    }

    private static ColumnNode ReadColumn(SqlCursor cursor)
    {
        var name = cursor.CheckedName(SqlNameKind.Column);
        var type = ReadType(cursor);
        var isNullable = ReadNullable(cursor);
        return new ColumnNode(name, type, isNullable, cursor.Word("COMMENT") ? cursor.Literal("a comment in quotes") : null);
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

    /// <summary>Reads a type: a word, and the text in the brackets after it.</summary>
    private static string ReadType(SqlCursor cursor)
    {
        var start = cursor.Current;
        var isCast = cursor.Is("SIGNED") || cursor.Is("UNSIGNED");
        cursor.Name("the type of the column");
        if (isCast && (cursor.Is("INT") || cursor.Is("INTEGER")))
            cursor.Next();
        var depth = 0;
        while (!cursor.IsAtEnd && (depth > 0 || cursor.Is('(') || cursor.Is('<')))
        {
            depth += cursor.Is('(') || cursor.Is('<') ? 1 : cursor.Is(')') || cursor.Is('>') ? -1 : 0;
            cursor.Next();
        }

        if (cursor.IsBroken)
            return "";
        var type = cursor.Text.Substring(start.Start, Math.Max(cursor.End - start.Start, 0));
        if (!SqlTypeSyntax.IsType(type))
            cursor.Refuse(SourceSpan.Between(start.Start, cursor.End), "This is not a valid StarRocks type.");
        return type;
    }
}
