namespace StarRocks.AwsAuth.Rules;

/// <summary>What StarRocks keeps a property in, which decides what an absent one means.</summary>
/// <param name="IsVolume">A storage volume, which keeps less than a catalog and fills in more.</param>
/// <param name="Catalog">The type of the catalog; null where it is not known, and of a storage volume.</param>
internal readonly record struct StoredIn(bool IsVolume, CatalogDefinition? Catalog);
