using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Recognizes the placeholders of documentation, which stand for a value of the reader, and the masks of SHOW CREATE.</summary>
internal static class Placeholder
{
    private const int MinRunOfX = 8;
    private const int MinRun = 6;
    private static readonly char[] _marks = ['<', '*', 'Y'];
    private static readonly char[] _lettersOfAddresses = ['x', 'X', 'y', 'Y'];

    /// <summary>
    /// Indicates whether a key or a secret is a placeholder. Any text can be a key, so only whole placeholders, masks and runs of one
    /// character count.
    /// </summary>
    internal static bool IsKey(string text) => IsBracketed(text) || IsMasked(text) || IsYour(text, 0) || IsRun(text);

    /// <summary>Indicates whether a text repeats one character other than <c>x</c> and <c>*</c>.</summary>
    internal static bool IsFilled(string text) =>
        text.Length > 0 && text[0] is not ('x' or 'X' or '*') && text.AsSpan().TrimStart(text[0]).IsEmpty;

    /// <summary>Indicates whether a value that is not a key, such as a role, a region or a path, contains a placeholder.</summary>
    internal static bool IsIn(string text)
    {
        var at = text.IndexOfAny(_marks);
        while (at >= 0)
        {
            if (text[at] == '<' ? IsBracketedAt(text, at) : text[at] == '*' ? IsMasked(text) : IsShoutedYour(text, at))
                return true;
            at = text.IndexOfAny(_marks, at + 1);
        }

        return false;
    }

    /// <summary>
    /// Indicates whether an address or a region contains a placeholder, including <c>xx.xx.xx</c> and <c>your-…</c>.
    /// </summary>
    internal static bool IsInAddress(string text)
    {
        if (IsIn(text))
            return true;
        if (text.IndexOfAny(_lettersOfAddresses) < 0)
            return false;
        if (text.IndexOf("xx.xx.xx", StringComparison.OrdinalIgnoreCase) >= 0)
            return true;
        for (var at = text.IndexOf("your", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("your", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsYour(text, at) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])))
                return true;
        }

        return false;
    }

    private static bool IsYour(string text, int at) =>
        string.Compare(text, at, "your", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 && at + 4 < text.Length && (text[at + 4] is '_' or '-' or ' ');

    private static bool IsShoutedYour(string text, int at) =>
        string.CompareOrdinal(text, at, "YOUR_", 0, 5) == 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static bool IsBracketed(string text) =>
        text.Length > 2 && text[0] == '<' && IsBracketedAt(text, 0) && text[text.Length - 1] == '>';

    /// <summary>Indicates whether a name in angle brackets starts here: letters, digits, and characters that join words.</summary>
    private static bool IsBracketedAt(string text, int at)
    {
        for (var i = at + 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '>')
                return i > at + 1;
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or ' ' or '.' or ':' or '/' or '\''))
                return false;
        }

        return false;
    }

    private static bool IsMasked(string text) => text.IndexOf("****", StringComparison.Ordinal) >= 0;

    private static bool IsRun(string text)
    {
        var run = 1;
        for (var i = 1; i < text.Length; i++)
        {
            run = text[i] == text[i - 1] ? run + 1 : 1;
            if (run >= MinRunOfX && (text[i] is 'x' or 'X'))
                return true;
        }

        return run == text.Length && run >= MinRun;
    }
}
