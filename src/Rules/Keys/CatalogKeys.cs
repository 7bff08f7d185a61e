using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds the key of a catalog that a misspelled key stands for. Only the names after the prefix of the catalog are compared, and a name
/// that another system reads is correct and is not suggested.
/// </summary>
internal static class CatalogKeys
{
    /// <summary>
    /// Returns the key that a misspelled key stands for; null if the key is correct, or if no key or more than one is near.
    /// </summary>
    internal static string? Meant(string key)
    {
        if (key.Length > KeySuggestions.MaxLength)
            return null;
        foreach (var catalog in CatalogDefinitions.All)
        {
            if (catalog.KeyPrefix is { } prefix && key.StartsWith(prefix, StringComparison.Ordinal))
                return IsPassed(catalog, key.Substring(prefix.Length)) ? null : Nearest(catalog, prefix, key);
        }

        return null;
    }

    private static string? Nearest(CatalogDefinition catalog, string prefix, string key)
    {
        var comparison = catalog.ReadsKeysWithoutPrefix ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var letters = KeySuggestions.Letters(key.Substring(prefix.Length));
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var known in KeysOf(catalog, prefix))
        {
            if (string.Equals(known, key, comparison))
                return null;
            if (IsPassed(catalog, known.Substring(prefix.Length)))
                continue;
            if (KeySuggestions.Distance(letters, known.Substring(prefix.Length)) is not { } distance || distance > least)
                continue;
            nearest = distance == least && nearest != known ? null : known;
            least = distance;
        }

        return nearest;
    }

    private static bool IsPassed(CatalogDefinition catalog, string name)
    {
        foreach (var passed in catalog.PassedNames)
        {
            var isStart = passed[passed.Length - 1] is '.' or '-';
            if (name.StartsWith(passed, StringComparison.OrdinalIgnoreCase) && (isStart || name.Length == passed.Length))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> KeysOf(CatalogDefinition catalog, string prefix)
    {
        foreach (var key in StatementKeys.All)
        {
            if (key.Name.StartsWith(prefix, StringComparison.Ordinal))
                yield return key.Name;
        }

        foreach (var member in catalog.Members)
        {
            if (member.Key.StartsWith(prefix, StringComparison.Ordinal))
                yield return member.Key;
        }
    }
}
