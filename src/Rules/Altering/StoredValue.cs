using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Compares a configured value with the value that StarRocks stores, which can be written differently and mean the same.</summary>
/// <param name="statement">A catalog, or a storage volume, which stores fewer properties and adds more defaults.</param>
/// <param name="catalog">The type of the catalog; null if it is not known, or for a storage volume.</param>
internal sealed class StoredValue(StatementDefinition statement, CatalogDefinition? catalog)
{
    private readonly StoredIn _storedIn = new(statement.IsStorageVolume, catalog);

    /// <summary>Indicates whether two values of a key have the same meaning; null stands for an unset key.</summary>
    internal bool IsSame(string key, string? configured, string? stored)
    {
        if (string.Equals(configured, stored, StringComparison.Ordinal))
            return true;
        if (Parameters.TryFind(key, out var service, out var parameter))
            return parameter.IsSame(configured, stored, service, _storedIn);
        if (StatementKeys.TryFind(key, out var known) && known.IsSame(configured, stored))
            return true;
        var isEmptyUnset = known is null ? SecretKeys.IsSecret(key) : known.ResetValue?.Length == 0;
        return isEmptyUnset && string.IsNullOrEmpty(configured) && string.IsNullOrEmpty(stored);
    }
}
