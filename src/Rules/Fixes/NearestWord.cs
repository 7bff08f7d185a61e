using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Finds the word of a short list that is nearest to a value outside the list.</summary>
internal static class NearestWord
{
    internal const string CorrectValue = "Correct the value";

    // Other names of the same things, in StarRocks and related products.
    private static readonly Dictionary<string, string> _otherNames = new(StringComparer.Ordinal)
    {
        ["hms"] = "hive",
        ["thrift"] = "hive",
        ["hivemetastore"] = "hive",
        ["awsglue"] = "glue",
        ["delta"] = "deltalake",
        ["restcatalog"] = "rest",
        ["txt"] = "text",
    };

    /// <summary>Returns the fix that sets the nearest word; none if no word is near, or two are equally near.</summary>
    internal static RuleFix[] Fix(Finding finding, IReadOnlyList<string> words) =>
        finding.Value is { } text && Nearest(text, words) is { } word
            ? [new RuleFix(CorrectValue, finding.SetValue(word)) { IsCertain = true }]
            : [];

    private static string? Nearest(string text, IReadOnlyList<string> words)
    {
        var letters = KeySuggestions.Letters(text);
        if (_otherNames.TryGetValue(letters, out var other) && Contains(words, other))
            return other;
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var word in words)
        {
            var known = KeySuggestions.Letters(word);
            var distance = text.Length > 64 ? int.MaxValue : EditDistance.Between(letters, known);
            if (distance > Math.Max(1, known.Length / 4) || distance > least || (known.Length <= 2 && distance > 0))
                continue;
            nearest = distance == least ? null : word;
            least = distance;
        }

        return nearest;
    }

    private static bool Contains(IReadOnlyList<string> words, string searched)
    {
        foreach (var word in words)
        {
            if (string.Equals(word, searched, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
