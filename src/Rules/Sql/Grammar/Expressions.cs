using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Reads expressions, of which only the end is determined.</summary>
internal static class Expressions
{
    /// <summary>Reads SET (…) with the expressions of columns.</summary>
    internal static MappingNode[] ReadMappings(SqlCursor cursor)
    {
        if (!cursor.Word("SET"))
            return [];
        var mappings = new List<MappingNode>();
        cursor.Expect("(");
        do
        {
            var column = cursor.CheckedName(SqlNameKind.Column);
            cursor.Expect("=");
            var expression = Read(cursor);
            mappings.Add(new MappingNode(column, SetExpression.Read(expression)));
        }
        while (cursor.Symbol(','));
        cursor.Expect(")");
        return [.. mappings];
    }

    /// <summary>Reads an expression up to the comma or the bracket after it.</summary>
    internal static string Read(SqlCursor cursor)
    {
        var start = cursor.Current.Start;
        var tokens = new ExpressionText(cursor.Text);
        while (!cursor.IsAtEnd && !cursor.IsBroken && !tokens.EndsBefore(cursor.Current))
        {
            var token = cursor.Current;
            cursor.Next();
            if (tokens.Add(token) is { } reason)
                cursor.Reject(SourceSpan.Between(start, cursor.End), reason);
        }

        if (cursor.IsBroken)
            return "";
        if (cursor.End <= start)
            return cursor.Missing("an expression");
        if (tokens.Finish(out var text) is { } problem)
            cursor.Reject(SourceSpan.Between(start, cursor.End), problem);
        return text;
    }
}
