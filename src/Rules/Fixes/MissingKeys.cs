using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Derives the value of a missing key from the other keys of the statement.</summary>
internal static class MissingKeys
{
    /// <summary>Returns the value of a missing key; null if the other keys do not determine it.</summary>
    internal static string? Derive(Configuration configuration, StatementKey key) => key switch
    {
        StatementKey.Type => TypeOf(configuration),
        StatementKey.Format => FormatOf(configuration),
        StatementKey.IcebergCatalogType
            or StatementKey.UnifiedMetastoreType
            or StatementKey.PaimonCatalogType => MetastoreOf(configuration, key),
        _ => null,
    };

    private static string? TypeOf(Configuration configuration)
    {
        var candidates = Array.FindAll(
            CatalogDefinitions.All, catalog => Array.Exists(catalog.OwnKeys, key => !configuration.IsUnset(key)));
        return candidates.Length == 1 ? candidates[0].Type : null;
    }

    private static string? FormatOf(Configuration configuration)
    {
        if (configuration[StatementKey.Path] is not { } path)
            return null;
        var dot = path.LastIndexOf('.');
        var extension = dot < 0 ? "" : path.Substring(dot + 1).ToLowerInvariant();
        return configuration.Statement?.Formats?.Has(extension) == true ? extension : null;
    }

    private static string? MetastoreOf(Configuration configuration, StatementKey key)
    {
        var isThrift = !configuration.IsUnset(StatementKey.HiveMetastoreUris) || !configuration.IsUnset(StatementKey.IcebergMetastoreUris);
        var isGlue = configuration.HasGlue || !configuration.Glue.Present.IsEmpty;
        if (isThrift != isGlue)
            return isThrift ? "hive" : key == StatementKey.PaimonCatalogType ? null : "glue";
        if (isThrift)
            return null;
        if (key == StatementKey.IcebergCatalogType && IsUrl(configuration[StatementKey.IcebergUri]))
            return "rest";
        return key == StatementKey.PaimonCatalogType && !configuration.IsUnset(StatementKey.PaimonWarehouse) ? "filesystem" : null;
    }

    private static bool IsUrl(string? uri) => uri is not null && uri.StartsWith("http", StringComparison.OrdinalIgnoreCase);
}
