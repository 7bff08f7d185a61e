using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Recognizes the placeholders of documentation, which stand for a value of the reader, and the masks of SHOW CREATE.</summary>
internal static class Placeholder
{
    private const int MinRunOfX = 8;
    private const int MinRun = 6;
    private static readonly char[] _marks = ['<', 'Y'];
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
        for (var at = text.IndexOfAny(_marks); at >= 0; at = text.IndexOfAny(_marks, at + 1))
        {
            if (text[at] == '<' ? IsBracketedAt(text, at) : IsShoutedYour(text, at))
                return true;
        }

        return IsMasked(text);
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
        var isOfAws = Endpoint.TryParse(text, out var endpoint) && endpoint.IsAws;
        var writtenUntil = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if ((at == 0 || !IsOfLabel(text[at - 1]))
                && (IsYourLabel(text, at, isOfAws) || (at >= writtenUntil && IsUnwrittenAddress(text, at, out writtenUntil))))
                return true;
        }

        return false;
    }

    // Real domains begin with "your-" too (your-server.de). A host of one label, a host of AWS and an underscore are placeholders.
    private static bool IsYourLabel(string text, int at, bool isOfAws)
    {
        if (!IsYour(text, at))
            return false;
        var end = at;
        while (end < text.Length && (IsOfLabel(text[end]) || text[end] == ' '))
            end++;
        var isOneLabel = (at == 0 || text[at - 1] != '.') && (end == text.Length || text[end] != '.');
        return isOneLabel || text.IndexOf('_', at, end - at) >= 0 || text.IndexOf(' ', at, end - at) >= 0 || isOfAws;
    }

    /// <summary><c>xx.xx.xx.xx</c>, with any number of labels from three.</summary>
    private static bool IsUnwrittenAddress(string text, int at, out int end)
    {
        end = at;
        if (string.Compare(text, at, "xx.xx.xx", 0, 8, StringComparison.OrdinalIgnoreCase) != 0)
            return false;
        while (end < text.Length && text[end] is 'x' or 'X' or '.')
            end++;
        return end == text.Length || !IsOfLabel(text[end]);
    }

    private static bool IsOfLabel(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';

    private static bool IsYour(string text, int at) =>
        string.Compare(text, at, "your", 0, 4, StringComparison.OrdinalIgnoreCase) == 0
        && at + 4 < text.Length && text[at + 4] is '_' or '-' or ' ';

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
