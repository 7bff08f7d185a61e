using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Recognizes a value that names a property instead of setting it: a key, the name of a member, an environment variable.
/// </summary>
internal static class VocabularyName
{
    // Words of names in other systems, in addition to those of our parameters.
    private static readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase)
    {
        "amazon", "assume", "assumed", "aws", "base", "client", "credential", "credentials", "fs", "glue", "hadoop", "iceberg",
        "id", "identifier", "name", "s3", "s3a", "s3n", "starrocks", "storage", "uri", "url",
    };

    static VocabularyName()
    {
        foreach (var parameter in Parameters.All)
            _words.UnionWith(parameter.Name.Split('_', '.'));
    }

    internal static bool Is(string key, string value) =>
        StatementKeys.TryFind(value, out _) || Alias.TryFind(value, out _) || Parameters.TryFind(value, out _, out _)
        || IsNameOf(key, value) || HasOnlyWords(value);

    /// <summary>Indicates whether a value is the name of a parameter in any style, such as <c>UseInstanceProfile</c>.</summary>
    private static bool IsNameOf(string key, string value)
    {
        if (!Parameters.TryFind(key, out _, out var parameter))
            return false;
        var name = LettersOf(parameter.Name);
        return string.Equals(LettersOf(value), name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Indicates whether a value consists of at least two words that names have, such as <c>client.region</c> or <c>AWS_REGION</c>.
    /// </summary>
    private static bool HasOnlyWords(string value)
    {
        var words = value.Split('.', '-', '_', ':', '/');
        return words.Length > 1 && Array.TrueForAll(words, static word => _words.Contains(word));
    }

    private static string LettersOf(string name) => name.Replace("_", "").Replace("-", "").Replace(".", "");
}
