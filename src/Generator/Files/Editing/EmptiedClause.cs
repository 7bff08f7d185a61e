using System;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds what has to go with all properties of a list, because StarRocks takes no empty list.</summary>
internal static class EmptiedClause
{
    /// <summary>
    /// Returns the list, with the words of its clause if they cannot stand without it; null if the statement needs the list, or if
    /// something else than properties, such as a comment, would be deleted.
    /// </summary>
    internal static TextSpan? Find(string sql, ParsedStatement statement, SqlPropertyList list)
    {
        if (!HasOnlyProperties(sql, list))
            return null;
        if (list.Clause.MayHaveName)
            return list.Whole.ToTextSpan();
        return statement.Scope is StatementDefinition definition && !definition.Requires(list.Clause)
            && StartOfWords(sql, list) is { } start
            ? TextSpan.FromBounds(start, list.Whole.End)
            : null;
    }

    private static int? StartOfWords(string sql, SqlPropertyList list)
    {
        var start = list.Whole.Start;
        for (var i = list.Clause.Words.Length - 1; i >= 0; i--)
        {
            while (start > 0 && char.IsWhiteSpace(sql[start - 1]))
                start--;
            var word = list.Clause.Words[i];
            start -= word.Length;
            if (start < 0 || string.Compare(sql, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
                return null;
        }

        return start;
    }

    private static bool HasOnlyProperties(string sql, SqlPropertyList list)
    {
        var end = list.Whole.Start + 1;
        foreach (var property in list.Properties)
        {
            if (!IsBetween(sql, end, property.Whole.Start))
                return false;
            end = property.Whole.End;
        }

        return IsBetween(sql, end, list.Whole.End - 1);
    }

    private static bool IsBetween(string sql, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sql[i] != ',' && !char.IsWhiteSpace(sql[i]))
                return false;
        }

        return true;
    }
}
