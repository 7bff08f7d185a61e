using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Finds the secrets in SQL of the caller, such as the properties of <c>FILES</c> in a query.</summary>
internal static class SqlMask
{
    /// <summary>Returns the SQL with masked secrets.</summary>
    internal static string Mask(string sql)
    {
        var text = new StringBuilder(sql.Length);
        var end = 0;
        foreach (var span in Find(sql))
        {
            text.Append(sql, end, span.Start - end).Append(PropertyMask.Mask);
            end = span.End;
        }

        return text.Append(sql, end, sql.Length - end).ToString();
    }

    /// <summary>Returns the locations of secrets, in order and apart from each other.</summary>
    internal static List<SourceSpan> Find(string sql)
    {
        var spans = new List<SourceSpan>();
        var lexer = new SqlLexer(sql, isTemplate: false, isTranscript: false);
        string? key = null;
        var (keySpan, end, isAssigned) = (default(SourceSpan), 0, false);
        for (var token = lexer.Next(); token.Kind != SqlTokenKind.End; token = lexer.Next())
        {
            // Comments are not tokens.
            AddParts(sql, SourceSpan.Between(end, token.Start), spans);
            end = token.End;
            if (lexer.Is('=') && key is not null)
            {
                isAssigned = true;
                continue;
            }

            if (token.Kind != SqlTokenKind.Text)
            {
                (key, isAssigned) = (null, false);
                continue;
            }

            var text = sql.Substring(token.Inside.Start, token.Inside.Length);
            if (isAssigned)
                AddProperty(sql, key!, keySpan, token.Inside, text, spans);
            else
                AddParts(sql, token.Inside, spans);
            (key, keySpan, isAssigned) = (text, token.Inside, false);
        }

        AddParts(sql, SourceSpan.Between(end, sql.Length), spans);
        return spans;
    }

    private static void AddProperty(
        string sql, string key, SourceSpan keySpan, SourceSpan valueSpan, string value, List<SourceSpan> spans)
    {
        var isShown = string.Equals(PropertyMask.KeyOf(key, value), key.Trim(), StringComparison.Ordinal);
        if (!isShown && (spans.Count == 0 || spans[spans.Count - 1].End <= keySpan.Start))
            spans.Add(keySpan);
        if (!PropertyMask.IsMasked(key))
            AddParts(sql, valueSpan, spans);
        else if (valueSpan.Length > 0)
            spans.Add(valueSpan);
    }

    private static void AddParts(string sql, SourceSpan span, List<SourceSpan> spans)
    {
        if (span.Length == 0)
            return;
        foreach (var part in ValueMask.Find(sql.Substring(span.Start, span.Length)))
            spans.Add(new SourceSpan(span.Start + part.Start, part.Length));
    }
}
