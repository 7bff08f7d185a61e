using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Derives the value of a missing key from the other keys of the statement.</summary>
internal static class InferredValue
{
    internal static string? TypeOf(Configuration configuration)
    {
        var meant = Array.FindAll(CatalogDefinitions.All, catalog => Array.Exists(catalog.OwnKeys, key => !configuration.IsUnset(key)));
        return meant.Length == 1 ? meant[0].Type : null;
    }

    internal static string? FormatOf(Configuration configuration)
    {
        if (configuration[StatementKey.Path] is not { } path)
            return null;
        var dot = path.LastIndexOf('.');
        var extension = dot < 0 ? "" : path.Substring(dot + 1).ToLowerInvariant();
        return configuration.Statement?.Formats?.Has(extension) == true ? extension : null;
    }

    internal static string? MetastoreOf(Configuration configuration, StatementKey key)
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
