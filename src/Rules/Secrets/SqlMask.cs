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
        List<SourceSpan>? literals = null;
        SqlSecrets.Find(sql, ref literals);
        var spans = literals ?? [];
        var lexer = new SqlLexer(sql, isTemplate: false, isTranscript: false);
        var (key, isAssigned, end) = (default(SqlToken?), false, 0);
        for (var token = lexer.Next(); token.Kind != SqlTokenKind.End; token = lexer.Next())
        {
            // Comments are not tokens.
            AddParts(sql, SourceSpan.Between(end, token.Start), spans);
            end = token.End;
            if (key is not null && (lexer.Is('=') || lexer.Is(':')))
            {
                isAssigned = true;
                continue;
            }

            if (token.Kind == SqlTokenKind.Text)
                AddText(sql, isAssigned ? key : null, token, spans);
            key = token.Kind is SqlTokenKind.Text or SqlTokenKind.Word or SqlTokenKind.Name ? token : null;
            isAssigned = false;
        }

        AddParts(sql, SourceSpan.Between(end, sql.Length), spans);
        return SecretSpans.Merge(spans);
    }

    private static void AddText(string sql, SqlToken? key, SqlToken token, List<SourceSpan> spans)
    {
        if (key is not { } assigned)
            AddParts(sql, token.Inside, spans);
        else if (assigned.Kind == SqlTokenKind.Text)
            AddProperty(sql, TextOf(sql, assigned.Inside), assigned.Inside, token.Inside, spans);
        else if (SecretKeys.IsMasked(TextOf(sql, assigned.Kind == SqlTokenKind.Name ? assigned.Inside : assigned.Span).AsSpan()))
            spans.Add(token.Inside);
        else
            AddParts(sql, token.Inside, spans);
    }

    private static void AddProperty(string sql, string key, SourceSpan keySpan, SourceSpan valueSpan, List<SourceSpan> spans)
    {
        if (!string.Equals(PropertyMask.KeyOf(key, TextOf(sql, valueSpan)), key.Trim(), StringComparison.Ordinal))
            spans.Add(keySpan);
        if (PropertyMask.IsMasked(key))
            spans.Add(valueSpan);
        else
            AddParts(sql, valueSpan, spans);
    }

    private static string TextOf(string sql, SourceSpan span) => sql.Substring(span.Start, span.Length);

    private static void AddParts(string sql, SourceSpan span, List<SourceSpan> spans)
    {
        if (span.Length == 0)
            return;
        foreach (var part in ValueMask.Find(TextOf(sql, span)))
            spans.Add(new SourceSpan(span.Start + part.Start, part.Length));
    }
}
