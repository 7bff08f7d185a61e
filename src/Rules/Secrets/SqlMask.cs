using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Finds the secrets in SQL of the caller, such as the properties of <c>FILES</c> in a query.</summary>
internal static class SqlMask
{
    // What stands between a column and the text that it is compared with. A sign of two characters is two tokens.
    private static readonly string[] _operators = ["!", "<", ">", "NOT", "IN", "LIKE", "RLIKE", "REGEXP"];

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
        var (key, isAssigned, isInList, end) = (default(SqlToken?), false, false, 0);
        for (var token = lexer.Next(); token.Kind != SqlTokenKind.End; token = lexer.Next())
        {
            // Comments are not tokens.
            AddParts(sql, SourceSpan.Between(end, token.Start), spans);
            end = token.End;
            if (key is { } before && IsBetween(lexer, before, isAssigned, ref isInList))
            {
                isAssigned = true;
                continue;
            }

            if (token.Kind == SqlTokenKind.Text)
                AddText(sql, isAssigned ? key : null, token, spans);
            if (isInList && token.Kind == SqlTokenKind.Text)
                continue;
            key = token.Kind is SqlTokenKind.Text or SqlTokenKind.Word or SqlTokenKind.Name ? token : null;
            (isAssigned, isInList) = (false, false);
        }

        AddParts(sql, SourceSpan.Between(end, sql.Length), spans);
        return SecretSpans.Merge(spans);
    }

    /// <summary>Indicates whether a token stands between a key and its value, or between the values of a secret in a list.</summary>
    private static bool IsBetween(SqlLexer lexer, SqlToken key, bool isAssigned, ref bool isInList)
    {
        if (lexer.Is('=') || lexer.Is(':'))
            return true;
        if (key.Kind == SqlTokenKind.Text)
            return false;
        if (isAssigned && lexer.Is('(') && IsSecret(lexer.Text, key))
            return isInList = true;
        if (isInList && lexer.Is(','))
            return true;
        foreach (var sign in _operators)
        {
            if (lexer.Is(sign))
                return true;
        }

        return false;
    }

    private static bool IsSecret(string sql, SqlToken name) =>
        SecretKeys.IsMasked(TextOf(sql, name.Kind == SqlTokenKind.Name ? name.Inside : name.Span).AsSpan());

    private static void AddText(string sql, SqlToken? key, SqlToken token, List<SourceSpan> spans)
    {
        if (key is not { } assigned)
            AddParts(sql, token.Inside, spans);
        else if (assigned.Kind == SqlTokenKind.Text)
            AddProperty(sql, TextOf(sql, assigned.Inside), assigned.Inside, token.Inside, spans);
        else if (IsSecret(sql, assigned))
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
