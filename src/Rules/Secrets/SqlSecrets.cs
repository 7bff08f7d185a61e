using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds the literals that are secrets because of the words before them, in SQL and in any other text: the password of a user
/// (<c>IDENTIFIED BY '…'</c>, <c>SET PASSWORD FOR … = '…'</c>) and the arguments of <c>PASSWORD</c> and of the functions that
/// encrypt. These are all places outside of properties in which the grammar of StarRocks takes a secret.
/// </summary>
internal static class SqlSecrets
{
    // What may stand between two words, and between FOR and the sign after the user.
    private const int LongestGap = 200;

    private static readonly string[] _functions = ["PASSWORD", "AES_ENCRYPT", "AES_DECRYPT"];

    private static readonly char[] _userEnds = ['=', ';'];

    /// <summary>Adds the locations of the literals, inside their quotes.</summary>
    internal static void Find(string text, ref List<SourceSpan>? spans)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfWord(text, start);
            var next = Math.Max(start + 1, end);
            var word = text.AsSpan(start, end - start);
            if (Is(word, "IDENTIFIED"))
                next = AfterIdentified(text, end, ref spans);
            else if (IsFunction(word))
                next = AfterFunction(text, end, ref spans);
            start = next;
        }
    }

    /// <summary>Reads <c>BY [PASSWORD] '…'</c> or <c>WITH plugin [BY|AS] '…'</c>; returns where the search continues.</summary>
    private static int AfterIdentified(string text, int start, ref List<SourceSpan>? spans)
    {
        var at = start;
        if (Skip(text, ref at, "WITH"))
        {
            at = AfterBlanks(text, at);
            at = at < text.Length && IsQuote(text[at]) ? EndOfLiteral(text, at) : EndOfWord(text, at);
            if (!Skip(text, ref at, "BY") && !Skip(text, ref at, "AS"))
                return start;
        }
        else if (!Skip(text, ref at, "BY"))
        {
            return start;
        }

        Skip(text, ref at, "PASSWORD");
        return AfterLiteral(text, at, ref spans) ?? start;
    }

    /// <summary>Reads the arguments of a function, or the user and the hash of <c>SET PASSWORD FOR</c>.</summary>
    private static int AfterFunction(string text, int start, ref List<SourceSpan>? spans)
    {
        var at = AfterBlanks(text, start);
        if (at < text.Length && text[at] == '(')
            return AfterArguments(text, at, ref spans);
        if (!Skip(text, ref at, "FOR"))
            return start;
        var sign = text.IndexOfAny(_userEnds, at, Math.Min(LongestGap, text.Length - at));
        return sign >= 0 && text[sign] == '=' ? AfterLiteral(text, sign + 1, ref spans) ?? start : start;
    }

    private static int AfterArguments(string text, int start, ref List<SourceSpan>? spans)
    {
        var (at, depth) = (start, 0);
        do
        {
            if (IsQuote(text[at]))
            {
                at = AddLiteral(text, at, ref spans);
            }
            else if (EndOfComment(text, at) is { } end)
            {
                at = end;
            }
            else
            {
                depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
                at++;
            }
        }
        while (depth > 0 && at < text.Length && text[at] != ';');
        return at;
    }

    /// <summary>Adds the literal after a position; returns its end, or null if there is none.</summary>
    private static int? AfterLiteral(string text, int start, ref List<SourceSpan>? spans)
    {
        var quote = AfterBlanks(text, start);
        while (quote < text.Length && text[quote] == '\\')
            quote++;
        return quote < text.Length && IsQuote(text[quote]) ? AddLiteral(text, quote, ref spans) : null;
    }

    private static int AddLiteral(string text, int start, ref List<SourceSpan>? spans)
    {
        // Where quotes are escaped for another language, its end is that of the line.
        var end = start > 0 && text[start - 1] == '\\' ? EndOfLine(text, start) : EndOfLiteral(text, start);
        var isClosed = end - 1 > start && text[end - 1] == text[start];
        (spans ??= []).Add(SourceSpan.Between(start + 1, isClosed ? end - 1 : end));
        return end;
    }

    /// <summary>Returns the end of a literal after its closing quote; that of its line if it is not closed.</summary>
    private static int EndOfLiteral(string text, int start)
    {
        for (var at = start + 1; at < text.Length; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == text[start] && at + 1 < text.Length && text[at + 1] == text[start])
                at++;
            else if (text[at] == text[start])
                return at + 1;
        }

        return EndOfLine(text, start);
    }

    private static bool Skip(string text, ref int at, string word)
    {
        var start = AfterBlanks(text, at);
        var end = EndOfWord(text, start);
        if (!Is(text.AsSpan(start, end - start), word))
            return false;
        at = end;
        return true;
    }

    /// <summary>Skips white space and comments.</summary>
    private static int AfterBlanks(string text, int start)
    {
        var at = start;
        for (var last = Math.Min(text.Length, start + LongestGap); at < last;)
        {
            if (char.IsWhiteSpace(text[at]))
                at++;
            else if (EndOfComment(text, at) is { } end)
                at = end;
            else
                break;
        }

        return at;
    }

    private static int? EndOfComment(string text, int at)
    {
        var isLine = text[at] == '#' || string.CompareOrdinal(text, at, "--", 0, 2) == 0;
        if (!isLine && string.CompareOrdinal(text, at, "/*", 0, 2) != 0)
            return null;
        var length = Math.Min(LongestGap, text.Length - at);
        var end = isLine ? text.IndexOf('\n', at, length) : text.IndexOf("*/", at, length, StringComparison.Ordinal);
        return end < 0 ? null : end + (isLine ? 1 : 2);
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '$'))
            end++;
        return end;
    }

    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;

    private static bool IsFunction(ReadOnlySpan<char> word)
    {
        foreach (var function in _functions)
        {
            if (Is(word, function))
                return true;
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> word, string expected) =>
        word.Length == expected.Length && word.Equals(expected.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool IsQuote(char c) => c is '"' or '\'';
}
