using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Shortens the text of a key for a message. If a quote or a comma is missing, or the key and the value are swapped, the text contains a
/// value, which can be a secret. Only what looks like a key is quoted.
/// </summary>
internal static class KeyText
{
    private const int ShortestSecret = 16;

    // Other storage, whose keys no rule evaluates.
    private static readonly string[] _otherStorage = ["azure.", "gcp.", "adls.", "dlf."];

    private static readonly char[] _quotes = ['"', '\''];
    private static readonly char[] _separators = ['.', '_', '-'];

    private static readonly HashSet<string> _prefixes = Prefixes();
    private static readonly HashSet<string> _words = Words();

    /// <summary>Indicates whether a text contains a character that no key contains.</summary>
    internal static bool IsMalformed(string key) => FirstInvalid(key) >= 0;

    /// <summary>Indicates whether a value continues into the next key and its value.</summary>
    internal static bool HoldsKey(string value)
    {
        var quote = value.IndexOfAny(_quotes);
        return quote >= 0 && (value.IndexOf("aws.", StringComparison.OrdinalIgnoreCase) >= 0 || value.IndexOf('=', quote) >= 0);
    }

    /// <summary>
    /// Returns a text that looks like a key unchanged. Of any other, returns a known key or its beginning at the start, followed by an
    /// ellipsis, or the mask.
    /// </summary>
    internal static string ForMessage(string key)
    {
        var end = FirstFound(FirstInvalid(key), FirstFound(AccessKeyId.FirstIn(key), FirstSecret(key)));
        if (end < 0)
            return key;
        var start = key.Substring(0, end);
        return BeginsLikeKey(start) || SecretKeys.IsMasked(start) ? start + "…" : PropertyMask.Mask;
    }

    /// <summary>
    /// Returns the name of a setting, whose sections are separated by colons, as <see cref="ForMessage"/> does. What follows a secret is
    /// not a section.
    /// </summary>
    internal static string ForSetting(string name, string? value)
    {
        if (value is not null && IsSecretName(value) && !BeginsLikeKey(name))
            return PropertyMask.Mask;
        var segments = name.Split(':');
        for (var i = 0; i < segments.Length; i++)
        {
            var shown = ForMessage(segments[i]);
            var isEnd = i < segments.Length - 1 && SecretKeys.IsMasked(segments[i]);
            if (shown == segments[i] && !isEnd)
                continue;
            segments[i] = isEnd && shown == segments[i] ? shown + "…" : shown;
            return string.Join(":", segments, 0, i + 1);
        }

        return name;
    }

    /// <summary>Indicates whether a text begins like a key of StarRocks, or of a system that it passes properties to.</summary>
    internal static bool BeginsLikeKey(string text)
    {
        foreach (var prefix in _prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return IsKnown(text);
    }

    /// <summary>Indicates whether a text is the name of a known property, in any vocabulary.</summary>
    internal static bool IsKnown(string text) =>
        Parameters.IsKey(text) || StatementKeys.TryFind(text, out _) || Alias.TryFind(text, out _) || FrontendKeys.TryFind(text, out _);

    /// <summary>Indicates whether a value is the name of a property, so that the key is probably its value.</summary>
    internal static bool IsSecretName(string value)
    {
        value = value.Trim();
        return !IsMalformed(value) && (IsKnown(value) || (HasSeparator(value) && SecretKeys.IsMasked(value)));
    }

    /// <summary>Indicates whether a text consists of several words.</summary>
    internal static bool HasSeparator(string text) => text.IndexOfAny(_separators) > 0;

    /// <summary>Returns the first words of all known keys, each with its dot.</summary>
    private static HashSet<string> Prefixes()
    {
        var prefixes = new HashSet<string>(_otherStorage, StringComparer.OrdinalIgnoreCase)
        {
            AwsServices.FrontendPrefix + "_",
            OutfileDefinition.Instance.KeyPrefix!,
        };
        foreach (var keys in new[] { StatementKeys.Names, Alias.Keys, [AwsServices.S3Prefix + ".", AwsServices.GluePrefix + "."] })
        {
            foreach (var key in keys)
            {
                if (key.IndexOf('.') is > 0 and var dot)
                    prefixes.Add(key.Substring(0, dot + 1));
            }
        }

        return prefixes;
    }

    private static int FirstFound(int left, int right) => left < 0 || (right >= 0 && right < left) ? right : left;

    private static int FirstInvalid(string key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (!char.IsLetterOrDigit(key[i]) && key[i] is not ('.' or '_' or '-'))
                return i;
        }

        return -1;
    }

    // No word of a key is a long run of uppercase letters, lowercase letters and digits. The names of members are several words in one run
    // (OAuth2Credential), so the known words at the start do not count.
    private static int FirstSecret(string key)
    {
        for (var start = 0; start < key.Length; start++)
        {
            var end = start;
            while (end < key.Length && (IsLetterOrDigit(key[end]) || key[end] is '/' or '+'))
                end++;
            if (end - start >= ShortestSecret && IsMixed(key, start, end) && IsSecret(key, AfterWords(key, start, end), end))
                return start;
            start = end;
        }

        return -1;
    }

    private static bool IsSecret(string key, int start, int end) => end - start >= ShortestSecret || IsMixed(key, start, end);

    private static bool IsMixed(string key, int start, int end)
    {
        var (hasUpper, hasLower, hasDigit) = (false, false, false);
        for (var i = start; i < end; i++)
        {
            hasUpper |= key[i] is >= 'A' and <= 'Z';
            hasLower |= key[i] is >= 'a' and <= 'z';
            hasDigit |= key[i] is >= '0' and <= '9';
        }

        return hasUpper && hasLower && hasDigit;
    }

    /// <summary>Returns the end of the known words with which a run begins. The next word begins with a capital letter.</summary>
    private static int AfterWords(string key, int start, int end)
    {
        for (var next = AfterWord(key, start, end); next > start; next = AfterWord(key, start, end))
            start = next;
        return start;
    }

    private static int AfterWord(string key, int start, int end)
    {
        var longest = start;
        foreach (var word in _words)
        {
            var next = start + word.Length;
            if (next > longest && next <= end && string.Compare(key, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (next == end || key[next] is >= 'A' and <= 'Z'))
                longest = next;
        }

        return longest;
    }

    /// <summary>Returns the words of all known keys, such as <c>oauth2</c>.</summary>
    private static HashSet<string> Words()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var key in StatementKeys.Names)
            words.UnionWith(key.Split(_separators));
        foreach (var parameter in Parameters.All)
            words.UnionWith(parameter.Name.Split(_separators));
        words.Remove("");
        return words;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
