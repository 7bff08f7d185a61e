using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>CREATE EXTERNAL TABLE … ENGINE=FILE.</summary>
internal static class FileTableSyntax
{
    internal static void Read(SqlCursor cursor, StatementContent content)
    {
        cursor.Expect("CREATE", "EXTERNAL", "TABLE");
        PropertySyntax.ReadCondition(cursor, content);
        PropertySyntax.SkipQualifiedName(cursor, "the name of the table", 3);
        var start = cursor.Current.Start;
        PropertySyntax.AddPart(cursor, content, SqlPart.Columns, "the list of columns", ReadColumns(cursor), start);
        cursor.Expect("ENGINE", "=");
        var engine = cursor.Current.Span;
        if (!string.Equals(cursor.Name("the engine of the table", mayBeLiteral: true), "FILE", StringComparison.OrdinalIgnoreCase))
            cursor.Refuse(engine, "The table is not of the engine FILE.");
        PropertySyntax.ReadComment(cursor, content);
        PropertySyntax.ReadProperties(cursor, content);
    }

    private static TableColumn[] ReadColumns(SqlCursor cursor)
    {
        var columns = new List<TableColumn>();
        cursor.Expect("(");
        do
        {
            if (ReadColumn(cursor) is { } column)
                columns.Add(column);
        }
        while (cursor.Symbol(','));
        cursor.Expect(")");
        return [.. columns];
    }

    private static TableColumn? ReadColumn(SqlCursor cursor)
    {
        var start = cursor.Current;
        var name = cursor.Name("the name of a column");
        if (!cursor.IsBroken && SqlNames.Refusal(SqlNameKind.Column, name) is { } refusal)
            cursor.Refuse(start.Span, $"StarRocks takes no column of this name: {refusal}.");
        var type = ReadType(cursor);
        var isNullable = ReadNullable(cursor);
        var comment = cursor.Word("COMMENT") ? cursor.Literal("a comment in quotes") : null;
        return cursor.IsBroken ? null : new TableColumn(name, type) { IsNullable = isNullable, Comment = comment };
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

    /// <summary>A word, and what stands between brackets behind it.</summary>
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
            cursor.Refuse(SqlSpan.Between(start.Start, cursor.End), "This is not the syntax of a StarRocks type.");
        return type;
    }
}
