using System;
using System.Globalization;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Compares a name with a pattern without slashes: <c>*</c>, <c>?</c>, <c>[a-z]</c>, and <c>\</c> before a literal character.
/// </summary>
internal static class GlobSegment
{
    internal static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        // Only the last asterisk is tried again, which is enough and keeps the time below the product of the lengths.
        var (p, n) = (0, 0);
        var (star, starName) = (-1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, starName) = (p++, n);
            }
            else if (p < pattern.Length && MatchesOne(pattern, p, name[n], out var next))
            {
                (p, n) = (next, n + 1);
            }
            else if (star >= 0)
            {
                (p, n) = (star + 1, ++starName);
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    private static bool MatchesOne(ReadOnlySpan<char> pattern, int start, char character, out int next)
    {
        next = start + 1;
        switch (pattern[start])
        {
            case '?':
                return true;
            case '[':
                return MatchesClass(pattern, start, character, out next);
            case '\\':
                next = start + 2;
                return next <= pattern.Length && pattern[start + 1] == character;
            default:
                return pattern[start] == character;
        }
    }

    /// <summary>Compares a character with <c>[…]</c>; a class that is not closed matches nothing, as in Git.</summary>
    private static bool MatchesClass(ReadOnlySpan<char> pattern, int start, char character, out int next)
    {
        var at = start + 1;
        var isNegated = at < pattern.Length && pattern[at] is '!' or '^';
        if (isNegated)
            at++;
        var isFound = false;
        for (var first = at; at < pattern.Length && (pattern[at] != ']' || at == first);)
        {
            if (NamedClass(pattern[at..]) is { Length: > 0 } name)
            {
                isFound |= IsIn(name, character);
                at += name.Length + "[::]".Length;
                continue;
            }

            if (!ReadCharacter(pattern, ref at, out var low))
                break;
            var high = low;
            if (at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']')
            {
                at++;
                if (!ReadCharacter(pattern, ref at, out high))
                    break;
            }

            isFound |= character >= low && character <= high;
        }

        next = at + 1;
        return at < pattern.Length && isFound != isNegated;
    }

    private static bool ReadCharacter(ReadOnlySpan<char> pattern, ref int at, out char character)
    {
        if (pattern[at] == '\\')
            at++;
        character = at < pattern.Length ? pattern[at] : default;
        return at++ < pattern.Length;
    }

    private static ReadOnlySpan<char> NamedClass(ReadOnlySpan<char> pattern)
    {
        if (!pattern.StartsWith("[:", StringComparison.Ordinal))
            return default;
        var end = pattern.IndexOf(":]", StringComparison.Ordinal);
        return end > 2 && pattern[2..end].IndexOf(']') < 0 ? pattern[2..end] : default;
    }

    private static bool IsIn(ReadOnlySpan<char> name, char character) => name switch
    {
        "alnum" => char.IsAsciiLetterOrDigit(character),
        "alpha" => char.IsAsciiLetter(character),
        "blank" => character is ' ' or '\t',
        "cntrl" => char.GetUnicodeCategory(character) == UnicodeCategory.Control,
        "digit" => char.IsAsciiDigit(character),
        "graph" => character is > ' ' and < '\x7f',
        "lower" => char.IsAsciiLetterLower(character),
        "print" => character is >= ' ' and < '\x7f',
        "punct" => character is > ' ' and < '\x7f' && !char.IsAsciiLetterOrDigit(character),
        "space" => character is ' ' or (>= '\t' and <= '\r'),
        "upper" => char.IsAsciiLetterUpper(character),
        "xdigit" => char.IsAsciiHexDigit(character),
        _ => false,
    };
}
