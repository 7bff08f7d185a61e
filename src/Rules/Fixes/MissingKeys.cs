using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>What a missing key would say, as far as the other keys of the statement tell; null where they leave a choice.</summary>
internal static class MissingKeys
{
    internal static string? TypeOf(Configuration configuration)
    {
        var meant = Array.FindAll(CatalogDefinitions.All, catalog => Array.Exists(catalog.OwnKeys, key => !configuration.Lacks(key)));
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
        var isThrift = !configuration.Lacks(StatementKey.HiveMetastoreUris) || !configuration.Lacks(StatementKey.IcebergMetastoreUris);
        var isGlue = configuration.HasGlue || !configuration.Glue.Given.IsEmpty;
        if (isThrift != isGlue)
            return isThrift ? "hive" : key == StatementKey.PaimonCatalogType ? null : "glue";
        var isRest = !isThrift && key == StatementKey.IcebergCatalogType && configuration[StatementKey.IcebergUri] is { } uri && uri.StartsWith("http", StringComparison.OrdinalIgnoreCase);
        if (isRest)
            return "rest";
        return !isThrift && key == StatementKey.PaimonCatalogType && !configuration.Lacks(StatementKey.PaimonWarehouse) ? "filesystem" : null;
    }
}
