using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Compares words of ASCII, ignoring case.</summary>
internal static class IgnoredCase
{
    /// <summary>Indicates whether a word is at a position. In most cases, its first letter decides.</summary>
    internal static bool IsAt(string text, int at, string word) => at < text.Length && (text[at] | ' ') == (word[0] | ' ')
        && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
