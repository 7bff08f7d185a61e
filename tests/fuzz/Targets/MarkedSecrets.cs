using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Finds the values of secret keys that start with a mark, which nothing prints.</summary>
internal static class MarkedSecrets
{
    /// <summary>The start of the secrets of the seeds.</summary>
    internal const string Mark = "Zq9";

    private const int MinLength = 8;

    public static IReadOnlyList<string> Find(string file, FileContent content)
    {
        var found = new List<string>();
        if (!file.Contains(Mark, StringComparison.Ordinal))
            return found;
        foreach (var text in content.Texts)
        {
            foreach (var (key, value, span) in PropertiesOf(text))
            {
                // A value that is written elsewhere, too, may be shown there.
                if (PropertyMask.IsMasked(key) && IsMarked(value) && file.IndexOf(value, StringComparison.Ordinal) is >= 0 and var first
                    && first >= span.Start && first < span.End && file.IndexOf(value, first + 1, StringComparison.Ordinal) < 0)
                    found.Add(value);
            }
        }

        return found;
    }

    public static bool IsMarked(string value) => value.StartsWith(Mark, StringComparison.Ordinal) && value.Length >= MinLength;

    public static void Check(string output, IReadOnlyList<string> secrets)
    {
        foreach (var secret in secrets)
            Promise.That(!output.Contains(secret, StringComparison.Ordinal), "no output contains a secret");
    }

    private static IEnumerable<(string Key, string Value, SourceSpan Span)> PropertiesOf(FileText text)
    {
        foreach (var statement in text.Script?.Statements ?? [])
        {
            foreach (var property in statement.Properties)
            {
                if (property.Value is { } value)
                    yield return (property.Key, value, text.ToFile(property.ValueSpan));
            }
        }

        foreach (var node in text.Settings?.Nodes ?? [])
        {
            if (node is { Name: { } name, Text: { } value })
                yield return (name, value, text.ToFile(node.Value));
        }
    }
}
