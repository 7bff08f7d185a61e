using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Expressions, which are the caller's own and read no further than to where they end.</summary>
internal static class ExpressionSyntax
{
    /// <summary>SET with a column and an expression each.</summary>
    internal static ColumnMapping[] ReadMappings(SqlCursor cursor)
    {
        if (!cursor.Word("SET"))
            return [];
        var mappings = new List<ColumnMapping>();
        cursor.Expect("(");
        do
        {
            var token = cursor.Current;
            var column = cursor.Name("the name of a column");
            if (!cursor.IsBroken && SqlNames.Refusal(SqlNameKind.Column, column) is { } refusal)
                cursor.Refuse(token.Span, $"StarRocks takes no column of this name: {refusal}.");
            cursor.Expect("=");
            var expression = Read(cursor);
            if (!cursor.IsBroken)
                mappings.Add(new ColumnMapping(column, expression));
        }
        while (cursor.Symbol(','));
        cursor.Expect(")");
        return [.. mappings];
    }

    /// <summary>An expression up to the comma or the bracket behind it.</summary>
    internal static string Read(SqlCursor cursor)
    {
        var start = cursor.Current.Start;
        var tokens = new ExpressionText(cursor.Text);
        while (!cursor.IsAtEnd && !cursor.IsBroken && !tokens.EndsBefore(cursor.Current))
        {
            var token = cursor.Current;
            cursor.Next();
            if (tokens.Add(token) is { } refusal)
                cursor.Refuse(SqlSpan.Between(start, cursor.End), refusal);
        }

        if (cursor.IsBroken)
            return "";
        if (cursor.End <= start)
            return cursor.Missing("an expression");
        if (tokens.Finish(out var text) is { } problem)
            cursor.Refuse(SqlSpan.Between(start, cursor.End), problem);
        return text;
    }
}
