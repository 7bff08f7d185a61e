namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the object in which StarRocks stores a property, which determines the meaning of a missing one.</summary>
/// <param name="IsVolume">Whether it is a storage volume, which stores fewer properties than a catalog and more defaults.</param>
/// <param name="Catalog">The type of the catalog; null if it is unknown, or for a storage volume.</param>
internal readonly record struct StoredIn(bool IsVolume, CatalogDefinition? Catalog);
