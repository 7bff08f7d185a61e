using System;

namespace StarRocks.AwsAuth.Policies;

/// <summary>Compares patterns of IAM: <c>*</c> matches any text, <c>?</c> any character.</summary>
internal static class Wildcard
{
    /// <summary>Indicates whether the pattern certainly matches everything that the needed pattern matches.</summary>
    public static bool Covers(string pattern, string needed, StringComparison comparison)
    {
        int i = 0, j = 0, lastStar = -1, matchOfStar = 0;
        while (j < needed.Length)
        {
            if (i < pattern.Length && pattern[i] == '*')
            {
                lastStar = i++;
                matchOfStar = j;
            }
            else if (i < pattern.Length && CoversCharacter(pattern[i], needed[j], comparison))
            {
                i++;
                j++;
            }
            else if (lastStar >= 0)
            {
                i = lastStar + 1;
                j = ++matchOfStar;
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

    /// <summary>Indicates whether some text matches both patterns.</summary>
    public static bool Overlaps(string one, string other, StringComparison comparison)
    {
        // row[j] tells whether the remainder of one from i on and that of the other from j on have a common match.
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
                        : j < other.Length
                            && (other[j] == '*' ? row[j + 1] || down : CharactersOverlap(one[i], other[j], comparison) && below);
                below = down;
            }
        }

        return row[0];
    }

    private static bool CoversCharacter(char pattern, char needed, StringComparison comparison)
        => needed != '*' && (pattern == '?' || (needed != '?' && IsSame(pattern, needed, comparison)));

    private static bool CharactersOverlap(char one, char other, StringComparison comparison)
        => one == '?' || other == '?' || IsSame(one, other, comparison);

    private static bool IsSame(char one, char other, StringComparison comparison)
        => one == other || (comparison == StringComparison.OrdinalIgnoreCase && char.ToUpperInvariant(one) == char.ToUpperInvariant(other));
}
