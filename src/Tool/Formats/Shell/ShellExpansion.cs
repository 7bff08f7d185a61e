using System;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the ends of <c>$NAME</c>, <c>${NAME}</c> and <c>$1</c>.</summary>
internal static class ShellExpansion
{
    /// <summary>The length from which an expansion counts as not closed.</summary>
    internal const int MaxLength = 256;

    /// <summary>Returns the end of the expansion at a <c>$</c>; the position after the <c>$</c> if it is only that character.</summary>
    public static int EndOf(string text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (next == '{')
            return EndOfBraces(text, at + 2) ?? at + 1;
        if (char.IsAsciiDigit(next) || next is '?' or '@' or '*' or '#' or '$' or '!' or '-')
            return at + 2;
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        return end;
    }

    private static int? EndOfBraces(string text, int at)
    {
        var depth = 1;
        for (var end = Math.Min(text.Length, at + MaxLength); at < end; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return at + 1;
        }

        return null;
    }
}
