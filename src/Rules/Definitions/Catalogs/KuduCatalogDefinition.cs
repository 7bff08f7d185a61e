namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines the Apache Kudu catalog.</summary>
internal static class KuduCatalogDefinition
{
    internal static CatalogDefinition Instance { get; } = new("kudu")
    {
        Name = "Kudu",
        Since = new(new(3, 3), VersionSources.KuduCatalog),
        ReadsGlue = true,
        UsesGlueWhereGiven = true,
        Members =
        [
            new("Master", "kudu.master"),
            new("CatalogType", "kudu.catalog.type"),
            new("MetastoreUris", StatementKey.HiveMetastoreUris),
        ],
    };
}
