using System;

namespace StarRocks.AwsAuth.Policies;

/// <summary>The patterns of IAM: <c>*</c> for any text, <c>?</c> for any character.</summary>
internal static class Wildcard
{
    /// <summary>Everything that the needed pattern fits, the pattern fits as well. Certain where it says yes.</summary>
    public static bool Covers(string pattern, string needed, StringComparison comparison)
    {
        int i = 0, j = 0, star = -1, mark = 0;
        while (j < needed.Length)
        {
            if (i < pattern.Length && pattern[i] == '*')
            {
                star = i++;
                mark = j;
            }
            else if (i < pattern.Length && needed[j] != '*' && (pattern[i] == '?' || (needed[j] != '?' && IsSame(pattern[i], needed[j], comparison))))
            {
                i++;
                j++;
            }
            else if (star >= 0)
            {
                i = star + 1;
                j = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (i < pattern.Length && pattern[i] == '*')
            i++;
        return i == pattern.Length;
    }

    /// <summary>Some text fits both.</summary>
    public static bool MayMeet(string one, string other, StringComparison comparison)
    {
        // One row of the table of what the rests of both may have in common.
        var row = new bool[other.Length + 1];
        for (var i = one.Length; i >= 0; i--)
        {
            var below = false;
            for (var j = other.Length; j >= 0; j--)
            {
                var down = row[j];
                row[j] = i == one.Length
                    ? j == other.Length || (other[j] == '*' && row[j + 1])
                    : one[i] == '*'
                        ? down || (j < other.Length && row[j + 1])
                        : j < other.Length && (other[j] == '*' ? row[j + 1] || down : Fits(one[i], other[j], comparison) && below);
                below = down;
            }
        }

        return row[0];
    }

    private static bool Fits(char one, char other, StringComparison comparison) => one == '?' || other == '?' || IsSame(one, other, comparison);

    private static bool IsSame(char one, char other, StringComparison comparison)
        => one == other || (comparison == StringComparison.OrdinalIgnoreCase && char.ToUpperInvariant(one) == char.ToUpperInvariant(other));
}
