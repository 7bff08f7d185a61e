using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>StarRocks' booleans: true only for the word in any letter case, everything else is false without a message.</summary>
internal static class Booleans
{
    internal static bool IsTrue(string text, AwsService service) => Is(text, "true", service);

    /// <summary>One of the two words; only these are meant.</summary>
    internal static bool IsBoolean(string text, AwsService service) => Is(text, "true", service) || Is(text, "false", service);

    // Glue's go through Hadoop's configuration, which trims them.
    private static bool Is(string text, string word, AwsService service) =>
        (text.Length == word.Length && string.Equals(text, word, StringComparison.OrdinalIgnoreCase))
        || (service == AwsService.Glue && text.Length > word.Length && string.Equals(text.Trim(), word, StringComparison.OrdinalIgnoreCase));
}
