using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The word of a short list that a value which is none of it means.</summary>
internal static class Words
{
    internal const string UseMeant = "Use the value that is meant";

    // What StarRocks or its neighbours call a thing, where the list has another word for it.
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

    /// <summary>The fix that writes it; none where no word is near, or two are.</summary>
    internal static RuleFix[] Nearest(Finding finding, IReadOnlyList<string> words) =>
        finding.Value is { } text && Nearest(text, words) is { } word ? [new RuleFix(UseMeant, finding.ToValue(word))] : [];

    internal static string? Nearest(string text, IReadOnlyList<string> words)
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

    private static bool Contains(IReadOnlyList<string> words, string word)
    {
        foreach (var each in words)
        {
            if (string.Equals(each, word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
