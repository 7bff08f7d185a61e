using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Shortens the text of a key for a message. If a quote or a comma is missing, the literal of the key continues into a value, which can be
/// a secret.
/// </summary>
internal static class KeyText
{
    // No key of any system contains these characters.
    private const string InvalidCharacters = "\"'`=,;()\n\r";

    private const int ShortestSecret = 16;

    private static readonly char[] _quotes = ['"', '\''];

    // The beginnings of access key IDs.
    private static readonly string[] _idPrefixes = ["AKIA", "ASIA", "ABIA", "ACCA"];

    /// <summary>Indicates whether a text contains a character that no key contains.</summary>
    internal static bool IsMalformed(string key) => FirstInvalid(key) >= 0;

    /// <summary>Indicates whether a value continues into the next key and its value.</summary>
    internal static bool HoldsKey(string value) =>
        value.IndexOfAny(_quotes) >= 0 && value.IndexOf("aws.", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Returns the key up to the first text that cannot be part of a key, or that can be a credential.</summary>
    internal static string ForMessage(string key)
    {
        var end = FirstFound(FirstInvalid(key), FirstCredential(key));
        return end < 0 ? key : key.Substring(0, end) + "…";
    }

    private static int FirstFound(int left, int right) => left < 0 || (right >= 0 && right < left) ? right : left;

    private static int FirstInvalid(string key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (InvalidCharacters.IndexOf(key[i]) >= 0)
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

    // No word of a key is a long run of uppercase letters, lowercase letters and digits.
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
