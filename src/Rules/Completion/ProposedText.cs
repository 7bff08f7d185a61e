using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Knows the characters of the keys and words that editors propose. None of them is escaped in any literal.</summary>
internal static class ProposedText
{
    /// <summary>Indicates whether a proposal can contain a character.</summary>
    internal static bool Has(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' or '-';

    /// <summary>Indicates whether a text is the beginning of a proposal; true for an empty one.</summary>
    internal static bool IsBeginning(ReadOnlySpan<char> text) => EndOf(text, 0) == text.Length;

    /// <summary>Returns the end of the characters from a position on that a proposal replaces.</summary>
    internal static int EndOf(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && Has(text[position]))
            position++;
        return position;
    }
}
