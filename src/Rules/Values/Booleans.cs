using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>StarRocks' booleans: true only for the word in any letter case, everything else is false without a message.</summary>
internal static class Booleans
{
    internal const string True = "true";
    internal const string False = "false";

    private static readonly string[] _near = [True, False, "yes", "no", "on", "off", "1", "0"];

    /// <summary>Whether somebody may have meant a boolean by it.</summary>
    internal static bool IsNearOne(string text) =>
        Array.Exists(_near, word => EditDistance.Between(text.ToLowerInvariant(), word) <= word.Length / 2);

    internal static bool IsTrue(string text, AwsService service) => Is(text, True, service);

    /// <summary>One of the two words; only these are meant.</summary>
    internal static bool IsBoolean(string text, AwsService service) => Is(text, True, service) || Is(text, False, service);

    /// <summary>The one of the two words that is meant by another text, null where that is not clear.</summary>
    internal static string? Meant(string text)
    {
        var word = text.Trim(' ', '\t', '"', '\'').ToLowerInvariant();
        return word switch
        {
            "1" or "yes" or "y" or "on" or "t" or "enable" or "enabled" => True,
            "0" or "no" or "n" or "off" or "f" or "disable" or "disabled" => False,
            _ when word.Length > 64 => null,
            _ when EditDistance.Between(word, True) <= 1 => True,
            _ when EditDistance.Between(word, False) <= 1 => False,
            _ => null,
        };
    }

    // Glue's go through Hadoop's configuration, which trims them.
    private static bool Is(string text, string word, AwsService service) =>
        (text.Length == word.Length && string.Equals(text, word, StringComparison.OrdinalIgnoreCase))
        || (service == AwsService.Glue && text.Length > word.Length && string.Equals(text.Trim(), word, StringComparison.OrdinalIgnoreCase));
}
