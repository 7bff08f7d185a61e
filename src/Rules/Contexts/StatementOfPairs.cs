using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Which statement a list of pairs is for, as far as its own keys say it: nothing else does where it stands outside a statement.
/// What the keys leave open stays open.
/// </summary>
internal static class StatementOfPairs
{
    /// <summary>Whether the list is StarRocks' for certain; every other one is left alone.</summary>
    internal static bool IsStarRocks(IReadOnlyList<WrittenProperty> pairs)
    {
        var isOurs = false;
        var saysMore = false;
        foreach (var pair in pairs)
        {
            var key = pair.Key.Trim();
            if (IsAuthKey(key))
                return true;
            if (StatementKeys.TryFind(key, out var statementKey))
            {
                isOurs |= statementKey.IsStarRocksAlone
                    || (statementKey == StatementKey.Type && CatalogDefinitions.Find(pair.Value) is { IsStarRocksAlone: true });
                saysMore |= !statementKey.IsCommon;
            }
            else
            {
                saysMore |= Alias.TryFind(key, out _);
            }
        }

        return isOurs && saysMore;
    }

    /// <summary>A parameter of an auth block, or what should be one.</summary>
    internal static bool IsAuthKey(string key) =>
        Begins(key, AwsServices.S3Prefix) || Begins(key, AwsServices.GluePrefix);

    /// <summary>The statement that the keys belong to, and whether they may be only a part of it; null where they don't say.</summary>
    internal static PropertyScope? ScopeOf(IReadOnlyList<WrittenProperty> pairs, out bool isPartial)
    {
        isPartial = false;
        var hasCatalogKey = false;
        WrittenProperty? type = null;
        foreach (var pair in pairs)
        {
            var key = pair.Key.Trim();
            if (StatementKeys.TryFind(key, out var statementKey) && statementKey == StatementKey.Type)
                type = pair;
            else
                hasCatalogKey |= IsOfCatalog(key);
        }

        if (type is { } said && (said.Value is null || hasCatalogKey || IsCatalogType(said.Value)))
            return StatementDefinitions.OfCatalog;

        // Without its type it is what is set later, or what is added to the rest.
        isPartial = hasCatalogKey;
        return hasCatalogKey ? StatementDefinitions.OfCatalog : null;
    }

    /// <summary>Whether the pairs can be a storage volume's, which keeps less than any other statement.</summary>
    internal static bool MayBeOfVolume(IReadOnlyList<WrittenProperty> pairs)
    {
        foreach (var pair in pairs)
        {
            var key = pair.Key.Trim();
            if (Begins(key, AwsServices.GluePrefix) || StatementKeys.TryFind(key, out _))
                return false;
        }

        return true;
    }

    private static bool Begins(string key, string prefix) =>
        key.Length > prefix.Length && key[prefix.Length] == '.' && key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Nobody else's: another engine has a type <c>iceberg</c> too, and calls Hive's <c>hms</c>.</summary>
    /// <summary>A key that only catalogs have.</summary>
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

    /// <summary>One of the types, or a slip of one.</summary>
    private static bool IsCatalogType(string text) =>
        CatalogDefinitions.Types.Has(text) || Array.Exists(CatalogDefinitions.Types.Words, name => EditDistance.Between(text, name) <= name.Length / 4);
}
