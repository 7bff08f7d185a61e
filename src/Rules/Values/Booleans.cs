using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Reads Boolean values as StarRocks does: <c>true</c> in any letter case is true, and any other text is silently false.</summary>
internal static class Booleans
{
    internal const string True = "true";
    internal const string False = "false";

    /// <summary>Gets both values in the order in which editors propose them.</summary>
    internal static WordList Words { get; } = new(StringComparison.OrdinalIgnoreCase, True, False);

    private static readonly string[] _similar = [True, False, "yes", "no", "on", "off", "1", "0"];

    /// <summary>Indicates whether a text is similar to a Boolean value.</summary>
    internal static bool IsNearOne(string text) =>
        Array.Exists(_similar, word => EditDistance.Between(text.ToLowerInvariant(), word) <= word.Length / 2);

    internal static bool IsTrue(string text, AwsService service) => IsWord(text, True, service);

    /// <summary>Indicates whether a text is <c>true</c> or <c>false</c>, in any letter case.</summary>
    internal static bool IsBoolean(string text, AwsService service) => IsWord(text, True, service) || IsWord(text, False, service);

    /// <summary>Returns <c>true</c> or <c>false</c> for another text that stands for it; null if there is none.</summary>
    internal static string? Correct(string text)
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

    // The values of Glue are read by the configuration of Hadoop, which trims them.
    private static bool IsWord(string text, string word, AwsService service) =>
        (text.Length == word.Length && string.Equals(text, word, StringComparison.OrdinalIgnoreCase))
        || (service == AwsService.Glue && text.Length > word.Length
            && string.Equals(text.Trim(), word, StringComparison.OrdinalIgnoreCase));
}
