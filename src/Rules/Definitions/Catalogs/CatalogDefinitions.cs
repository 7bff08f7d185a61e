using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Provides every type of external catalog, in the order of a message.</summary>
internal static class CatalogDefinitions
{
    internal static CatalogDefinition[] All { get; } =
    [
        HiveCatalogDefinition.Instance,
        IcebergCatalogDefinition.Instance,
        HudiCatalogDefinition.Instance,
        DeltaLakeCatalogDefinition.Instance,
        PaimonCatalogDefinition.Instance,
        UnifiedCatalogDefinition.Instance,

        new("jdbc") { ReadsS3 = false, ReadsGlue = false, Since = new(new(3, 0), VersionSources.JdbcCatalog) },
        new("es") { ReadsS3 = false, ReadsGlue = false, Since = new(new(3, 1), VersionSources.CatalogOverview) },
        new("odps") { ReadsS3 = false, ReadsGlue = false, Since = new(new(3, 3), VersionSources.MaxComputeCatalog) },
        KuduCatalogDefinition.Instance,
        LanceCatalogDefinition.Instance,
        new("fluss") { ReadsGlue = false },
        new("adbc") { ReadsS3 = false, ReadsGlue = false },
        new("benchmark") { ReadsS3 = false, ReadsGlue = false },
    ];

    /// <summary>Gets the values of the property <c>type</c>.</summary>
    internal static WordList Types { get; } =
        new(StringComparison.OrdinalIgnoreCase, Array.ConvertAll(All, static catalog => new Word(catalog.Type, catalog.Since)));

    /// <summary>Returns the catalog of a type, ignoring case; null if StarRocks has none.</summary>
    internal static CatalogDefinition? Find(string? type)
    {
        foreach (var catalog in All)
        {
            if (string.Equals(catalog.Type, type, StringComparison.OrdinalIgnoreCase))
                return catalog;
        }

        return null;
    }

    /// <summary>Returns the catalogs that have all keys of a catalog in a list; every one if none has.</summary>
    internal static CatalogDefinition[] WithKeys(IReadOnlyList<WrittenProperty> properties)
    {
        var found = All;
        foreach (var property in properties)
        {
            var key = property.Key.Trim();
            if (StatementInference.IsOfCatalog(key))
                found = Array.FindAll(found, catalog => catalog.Has(key));
        }

        return found.Length == 0 ? All : found;
    }

    /// <summary>Returns the catalog of a member of CatalogType; null if there is none.</summary>
    internal static CatalogDefinition? OfMember(string? name) =>
        name is null ? null : Array.Find(All, catalog => string.Equals(catalog.Name, name, StringComparison.Ordinal));
}
