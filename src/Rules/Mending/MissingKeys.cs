using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>What a missing key would say, as far as the other keys of the statement tell; null where they leave a choice.</summary>
internal static class MissingKeys
{
    internal static string? Guess(Configuration configuration, StatementKey key) => key switch
    {
        StatementKey.Type => TypeOf(configuration),
        StatementKey.Format => FormatOf(configuration),
        StatementKey.IcebergCatalogType or StatementKey.UnifiedMetastoreType or StatementKey.PaimonCatalogType => MetastoreOf(configuration, key),
        _ => null,
    };

    private static string? TypeOf(Configuration configuration)
    {
        if (!configuration.Lacks(StatementKey.UnifiedMetastoreType))
            return CatalogKinds.TypeOf(CatalogKind.Unified);
        if (!configuration.Lacks(StatementKey.PaimonCatalogType) || !configuration.Lacks(StatementKey.PaimonWarehouse))
            return CatalogKinds.TypeOf(CatalogKind.Paimon);
        var isIceberg = !configuration.Lacks(StatementKey.IcebergCatalogType) || !configuration.Lacks(StatementKey.StarRocksCatalogType)
            || !configuration.Lacks(StatementKey.IcebergUri) || !configuration.Lacks(StatementKey.IcebergWarehouse) || !configuration.Lacks(StatementKey.IcebergMetastoreUris);
        return isIceberg ? CatalogKinds.TypeOf(CatalogKind.Iceberg) : null;
    }

    private static string? FormatOf(Configuration configuration)
    {
        if (configuration[StatementKey.Path] is not { } path)
            return null;
        var dot = path.LastIndexOf('.');
        var extension = dot < 0 ? "" : path.Substring(dot + 1).ToLowerInvariant();
        var isTaken = configuration.Form switch
        {
            StatementForm.FileTable => FileFormats.IsOfTable(extension),
            StatementForm.InsertFiles => FileFormats.IsOfTarget(extension),
            _ => FileFormats.IsOfFiles(extension),
        };
        return isTaken ? extension : null;
    }

    private static string? MetastoreOf(Configuration configuration, StatementKey key)
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
