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
        return StatementKeys.TryFind(key, out var known) && known.IsSame(configured, stored);
    }
}
