using System;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Removes from a text what a finding does not need.</summary>
internal static class Minimizer
{
    private const int MaxTries = 20_000;

    /// <summary>Returns the shortest text found for which a condition holds.</summary>
    public static string Shorten(string text, Func<string, bool> holds)
    {
        var tries = 0;
        for (var length = Math.Max(1, text.Length / 2); length > 0 && tries < MaxTries;)
        {
            var isShorter = false;
            for (var at = 0; at + length <= text.Length && tries < MaxTries;)
            {
                var shorter = text.Remove(at, length);
                tries++;
                if (holds(shorter))
                    (text, isShorter) = (shorter, true);
                else
                    at += length;
            }

            if (!isShorter || length > text.Length)
                length = length == 1 ? 0 : Math.Max(1, Math.Min(length, text.Length) / 2);
        }

        return text;
    }
}
