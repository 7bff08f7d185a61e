using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// How a message shows a key that may hold more than a key: where a quote or a comma is missing, the literal continues into the value,
/// which may be a secret.
/// </summary>
internal static class KeyText
{
    // No key of anyone has these.
    private const string Strange = "\"'`=,;()\n\r";

    private const int ShortestSecret = 16;

    private static readonly char[] _quotes = ['"', '\''];

    // What access key IDs begin with.
    private static readonly string[] _idPrefixes = ["AKIA", "ASIA", "ABIA", "ACCA"];

    internal static bool IsStrange(string key) => FirstStrange(key) >= 0;

    /// <summary>Whether a value goes on into the next key, and into what is set there.</summary>
    internal static bool HoldsKey(string value) =>
        value.IndexOfAny(_quotes) >= 0 && value.IndexOf("aws.", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The key up to what cannot be part of one, or may be a credential.</summary>
    internal static string Shown(string key)
    {
        var end = Least(FirstStrange(key), FirstCredential(key));
        return end < 0 ? key : key.Substring(0, end) + "…";
    }

    private static int Least(int left, int right) => left < 0 || (right >= 0 && right < left) ? right : left;

    private static int FirstStrange(string key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (Strange.IndexOf(key[i]) >= 0)
                return i;
        }

        return -1;
    }

    private static int FirstCredential(string key)
    {
        foreach (var prefix in _idPrefixes)
        {
            if (key.IndexOf(prefix, StringComparison.Ordinal) is >= 0 and var at)
                return at;
        }

        return FirstSecret(key);
    }

    /// <summary>A long run of letters of both cases and digits, which no word of a key is.</summary>
    private static int FirstSecret(string key)
    {
        for (var start = 0; start < key.Length; start++)
        {
            var end = start;
            var (hasUpper, hasLower, hasDigit) = (false, false, false);
            while (end < key.Length && (IsLetterOrDigit(key[end]) || key[end] is '/' or '+'))
            {
                hasUpper |= key[end] is >= 'A' and <= 'Z';
                hasLower |= key[end] is >= 'a' and <= 'z';
                hasDigit |= key[end] is >= '0' and <= '9';
                end++;
            }

            if (end - start >= ShortestSecret && hasUpper && hasLower && hasDigit)
                return start;
            start = end;
        }

        return -1;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
