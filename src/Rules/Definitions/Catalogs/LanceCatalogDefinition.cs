namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines the Lance catalog.</summary>
internal static class LanceCatalogDefinition
{
    internal static CatalogDefinition Instance { get; } = new("lance")
    {
        Name = "Lance",
        ReadsGlue = false,
        AcceptsOnlyAccessKeys = true,
        Members =
        [
            new("CatalogType", "lance.catalog.type", "Where the catalog stores its metadata."),
        ],
    };
}
