using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds the values of secrets that are assigned in a text: <c>password=…</c> in a JDBC URL, <c>sig=…</c> in a signed URL, and a
/// property that a missing quote made a part of the value or of the key before it.
/// </summary>
internal static class AssignedSecrets
{
    private const int MaxName = 64;

    // Names that are secret in a URL only.
    private static readonly string[] _names = ["sig", "pass", "pw"];

    private static readonly char[] _signs = ['=', ':'];
    private static readonly char[] _separators = ['&', ';'];
    private static readonly char[] _starts = ['?', '&', ';'];
    private static readonly char[] _quotes = ['"', '\''];

    internal static void Find(string text, ref List<SourceSpan>? spans)
    {
        // The ARN of a secret contains its name only.
        if (StartOfProperty(text) is >= 0 and var quote)
        {
            (spans ??= []).Add(SourceSpan.Between(quote, text.Length));
            text = text.Substring(0, quote);
        }

        var isArn = text.StartsWith("arn:", StringComparison.OrdinalIgnoreCase);
        for (var sign = NextSign(text, 0); sign >= 0; sign = NextSign(text, sign + 1))
        {
            if ((isArn && text[sign] == ':') || !(IsSecret(NameBefore(text, sign)) || IsSecretParameter(text, sign)))
                continue;
            var start = AfterBlanks(text, sign + 1);
            var end = EndOfValue(text, start);
            if (end > start && !IsPadding(text, start))
                (spans ??= []).Add(SourceSpan.Between(start, end));
            sign = end - 1;
        }

        FindWithoutSign(text, ref spans);
    }

    /// <summary>Finds parameters of a URL without a sign that begin with the name of a secret, or with a part of it.</summary>
    private static void FindWithoutSign(string text, ref List<SourceSpan>? spans)
    {
        for (var start = text.IndexOf('?') + 1; start > 0 && start < text.Length;)
        {
            var end = EndOfParameter(text, start);
            if (text.IndexOf('=', start, end - start) < 0)
            {
                var next = Math.Min(end + 1, text.Length);
                var nextEnd = EndOfParameter(text, next);
                if (SecretKeys.BeginsWithWord((text.Substring(start, end - start) + text.Substring(next, nextEnd - next)).AsSpan()))
                    (spans ??= []).Add(SourceSpan.Between(start, nextEnd));
            }

            start = end + 1;
        }
    }

    private static int EndOfParameter(string text, int start)
    {
        var end = start >= text.Length ? -1 : text.IndexOfAny(_separators, start);
        return end < 0 ? text.Length : end;
    }

    private static bool IsSecret(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
            return false;
        foreach (var known in _names)
        {
            if (name.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return name.EndsWith("signature".AsSpan(), StringComparison.OrdinalIgnoreCase) || SecretKeys.IsMasked(name);
    }

    // The end of a text in Base64.
    private static bool IsPadding(string text, int start) => start == text.Length - 1 && text[start] == '=';

    private static int NextSign(string text, int from) => from >= text.Length ? -1 : text.IndexOfAny(_signs, from);

    /// <summary>
    /// Returns the first quote of a text that a lost quote made continue into the next key and its value; -1 if it does not.
    /// </summary>
    private static int StartOfProperty(string text)
    {
        var first = text.IndexOfAny(_quotes);
        for (var quote = first; quote >= 0; quote = quote + 1 < text.Length ? text.IndexOfAny(_quotes, quote + 1) : -1)
        {
            var end = quote + 1;
            while (end < text.Length && IsOfName(text[end]))
                end++;
            var name = text.AsSpan(quote + 1, end - quote - 1);
            if (name.StartsWith("aws.".AsSpan(), StringComparison.OrdinalIgnoreCase) || (!name.IsEmpty && SecretKeys.IsMasked(name)))
                return first;
        }

        for (var sign = text.IndexOf('='); sign >= 0 && first >= 0; sign = text.IndexOf('=', sign + 1))
        {
            if (IsBetweenQuotes(text, sign))
                return first;
        }

        return -1;
    }

    /// <summary>Indicates whether a parameter of a URL has the name of a secret, apart from other characters in it.</summary>
    private static bool IsSecretParameter(string text, int sign)
    {
        var start = text.LastIndexOfAny(_starts, sign, Math.Min(sign + 1, MaxName + 2)) + 1;
        return text[sign] == '=' && start > 0
            && SecretKeys.IsMasked(KeySuggestions.Letters(text.Substring(start, sign - start)).AsSpan());
    }

    /// <summary>Indicates whether a quote is next to a sign, so that the text continues into the next key and its value.</summary>
    private static bool IsBetweenQuotes(string text, int sign)
    {
        var (before, after) = (sign - 1, sign + 1);
        while (before >= 0 && char.IsWhiteSpace(text[before]))
            before--;
        while (after < text.Length && char.IsWhiteSpace(text[after]))
            after++;
        return (before >= 0 && IsQuote(text[before])) || (after < text.Length && IsQuote(text[after]));
    }

    /// <summary>Returns the name before a sign, without quotes and blanks between them.</summary>
    private static ReadOnlySpan<char> NameBefore(string text, int sign)
    {
        var end = sign;
        while (end > 0 && IsBlankOrQuote(text[end - 1]))
            end--;
        var start = end;
        while (start > 0 && IsOfName(text[start - 1]))
            start--;
        return text.AsSpan(start, end - start);
    }

    private static int AfterBlanks(string text, int at)
    {
        while (at < text.Length && IsBlankOrQuote(text[at]))
            at++;
        return at;
    }

    /// <summary>A value ends before the next name and its sign, because a password can contain any separator.</summary>
    private static int EndOfValue(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '&' || (text[i] is ';' or ',' && IsFollowedByName(text, i + 1)))
                return i;
        }

        return text.Length;
    }

    private static bool IsFollowedByName(string text, int at)
    {
        var start = AfterBlanks(text, at);
        var end = start;
        while (end < text.Length && IsOfName(text[end]))
            end++;
        return end > start && AfterBlanks(text, end) is var sign && sign < text.Length && text[sign] == '=';
    }

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-';

    private static bool IsQuote(char c) => c is '"' or '\'';

    private static bool IsBlankOrQuote(char c) => char.IsWhiteSpace(c) || c is '"' or '\'' or '`' or '\\';
}
