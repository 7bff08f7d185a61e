using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// How a key is told that may hold more than a key: where a quote or a comma is missing, the literal goes on into the value, which may be
/// a secret.
/// </summary>
internal static class KeyText
{
    // No key of anyone has these.
    private const string Strange = "\"'`=,;()\n\r";

    private static readonly char[] _quotes = ['"', '\''];

    internal static bool IsStrange(string key) => FirstStrange(key) >= 0;

    /// <summary>Whether a value goes on into the next key, and into what is set there.</summary>
    internal static bool HoldsKey(string value) =>
        value.IndexOfAny(_quotes) >= 0 && value.IndexOf("aws.", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The key up to what can't be of it.</summary>
    internal static string Shown(string key) => FirstStrange(key) is var end and >= 0 ? key.Substring(0, end) + "…" : key;

    private static int FirstStrange(string key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (Strange.IndexOf(key[i]) >= 0)
                return i;
        }

        return -1;
    }
}
