using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Determines which statement a list of properties outside any statement belongs to. Only its keys tell, so the result can be unknown.
/// </summary>
internal static class StatementInference
{
    /// <summary>Indicates whether the properties certainly belong to StarRocks; any others are not evaluated.</summary>
    internal static bool IsStarRocks(IReadOnlyList<WrittenProperty> properties)
    {
        var hasStarRocksKey = false;
        var hasSpecificKey = false;
        foreach (var property in properties)
        {
            var key = property.Key.Trim();
            if (IsAuthKey(key))
                return true;
            if (StatementKeys.TryFind(key, out var statementKey))
            {
                hasStarRocksKey |= statementKey.IsStarRocksSpecific
                    || (statementKey == StatementKey.Type && CatalogDefinitions.Find(property.Value) is { IsStarRocksSpecific: true });
                hasSpecificKey |= !statementKey.IsCommon;
            }
            else
            {
                hasSpecificKey |= Alias.TryFind(key, out _);
            }
        }

        return hasStarRocksKey && hasSpecificKey;
    }

    /// <summary>Indicates whether a key begins with the prefix of an auth block, even if it is misspelled.</summary>
    internal static bool IsAuthKey(string key) =>
        IsUnderPrefix(key, AwsServices.S3Prefix) || IsUnderPrefix(key, AwsServices.GluePrefix);

    /// <summary>Returns the statement that the properties belong to; null if their keys do not determine it.</summary>
    /// <param name="properties">The properties.</param>
    /// <param name="isPartial">Whether other properties may be added to them.</param>
    internal static PropertyScope? ScopeOf(IReadOnlyList<WrittenProperty> properties, out bool isPartial)
    {
        isPartial = false;
        var hasCatalogKey = false;
        WrittenProperty? typeProperty = null;
        foreach (var property in properties)
        {
            var key = property.Key.Trim();
            if (StatementKeys.TryFind(key, out var statementKey) && statementKey == StatementKey.Type)
                typeProperty = property;
            else
                hasCatalogKey |= IsOfCatalog(key);
        }

        if (typeProperty is { } type && (type.Value is null || hasCatalogKey || IsCatalogType(type.Value)))
            return ExternalCatalogDefinition.Instance;

        // Without a type, the properties are added to others, or set later.
        isPartial = hasCatalogKey;
        return hasCatalogKey ? StatementDefinitions.OfCatalog : null;
    }

    /// <summary>Indicates whether the properties can belong to a storage volume, which has fewer keys than any other statement.</summary>
    internal static bool MayBeOfVolume(IReadOnlyList<WrittenProperty> properties)
    {
        foreach (var property in properties)
        {
            var key = property.Key.Trim();
            if (IsUnderPrefix(key, AwsServices.GluePrefix) || StatementKeys.TryFind(key, out _))
                return false;
        }

        return true;
    }

    private static bool IsUnderPrefix(string key, string prefix) =>
        key.Length > prefix.Length && key[prefix.Length] == '.' && key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Indicates whether only catalogs have a key.</summary>
    internal static bool IsOfCatalog(string key)
    {
        foreach (var catalog in CatalogDefinitions.All)
        {
            if (catalog.KeyPrefix is { } prefix && key.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        return (StatementKeys.TryFind(key, out var known) && known.IsOfCatalog)
            || (Alias.TryFind(key, out var foreign) && foreign.Vocabulary == Vocabulary.Iceberg);
    }

    // A misspelled type counts.
    private static bool IsCatalogType(string text) =>
        CatalogDefinitions.Types.Has(text)
        || Array.Exists(CatalogDefinitions.Types.Words, type => EditDistance.Between(text, type) <= type.Length / 4);
}
