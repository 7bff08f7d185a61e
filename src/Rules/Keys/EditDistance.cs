using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Computes the Damerau-Levenshtein distance (optimal string alignment): the number of insertions, deletions, replacements and swaps of
/// neighboring letters that turn one word into another.
/// </summary>
internal static class EditDistance
{
    private const int MaxOnStack = 64;

    internal static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var length = b.Length + 1;
        var rows = length <= MaxOnStack ? stackalloc int[3 * MaxOnStack] : new int[3 * length];
        var beforeLast = rows.Slice(0, length);
        var last = rows.Slice(length, length);
        var row = rows.Slice(2 * length, length);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            var oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }

        return last[b.Length];
    }
}
