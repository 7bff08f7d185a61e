using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Whether what StarRocks keeps of a key means the same as what was configured, though it may be written otherwise or not at all.</summary>
/// <param name="statement">A catalog, or a storage volume, which keeps less and fills in more.</param>
/// <param name="catalog">The type of the catalog; null where it isn't known, or there is none.</param>
internal sealed class StoredValue(StatementDefinition statement, CatalogDefinition? catalog)
{
    private readonly StoredIn _storedIn = new(statement.IsStorageVolume, catalog);

    /// <summary>Null where it is not set.</summary>
    internal bool IsSame(string key, string? configured, string? stored)
    {
        if (string.Equals(configured, stored, StringComparison.Ordinal))
            return true;
        if (Parameters.TryFind(key, out var service, out var parameter))
            return parameter.IsSame(configured, stored, service, _storedIn);
        return StatementKeys.TryFind(key, out var known) && IsSame(known, configured, stored);
    }

    private static bool IsSame(StatementKey key, string? configured, string? stored) => key switch
    {
        StatementKey.HiveMetastoreType => IsSameWord(configured, stored, "hive"),
        StatementKey.Type or StatementKey.IcebergCatalogType or StatementKey.StarRocksCatalogType => IsSameWord(configured, stored, ""),
        StatementKey.IcebergVendedCredentials => IsTrue(configured, AwsService.S3, true) == IsTrue(stored, AwsService.S3, true),
        StatementKey.HiveMetastoreUris or StatementKey.IcebergMetastoreUris => IsSameText(configured, stored),
        _ => false,
    };

    private static bool IsTrue(string? text, AwsService service, bool unset) => text is null ? unset : Booleans.IsTrue(text, service);

    private static bool IsSameOrUnset(string? left, string? right, string unset) => string.Equals(left ?? unset, right ?? unset, StringComparison.Ordinal);

    private static bool IsSameText(string? left, string? right) => IsSameOrUnset(left, right, "");

    private static bool IsSameWord(string? left, string? right, string unset) =>
        string.Equals(OrUnset(left, unset), OrUnset(right, unset), StringComparison.OrdinalIgnoreCase);

    private static string OrUnset(string? text, string unset) => string.IsNullOrEmpty(text) ? unset : text!;
}
