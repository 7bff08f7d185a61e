using System;

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
            new("Master", "kudu.master", "The comma-separated addresses of the Kudu masters: host:port."),
            new("CatalogType", "kudu.catalog.type", "Where the catalog stores its metadata.")
            {
                ProposedWords = new(StringComparison.OrdinalIgnoreCase, "kudu", "hive", "glue"),
            },
            new("MetastoreUris", StatementKey.HiveMetastoreUris),
        ],
    };
}
