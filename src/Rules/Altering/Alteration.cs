namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Determines what ALTER … SET can do with a key. The statement overwrites values and never removes a key. Therefore a removed key is set
/// to the value that StarRocks treats as unset: the empty text for most keys, a default for some. Other keys cannot be removed.
/// </summary>
/// <param name="statement">ALTER CATALOG or ALTER STORAGE VOLUME.</param>
/// <param name="catalog">The type of the catalog; null if it is not known, or for a storage volume.</param>
internal sealed class Alteration(StatementDefinition statement, CatalogDefinition? catalog)
{
    private readonly StoredIn _storedIn = new(statement.IsStorageVolume, catalog);

    private bool IsVolume => statement.IsStorageVolume;

    /// <summary>Returns why StarRocks would not set the key; null if it does.</summary>
    /// <param name="key">The key.</param>
    /// <param name="shownKey">The key as messages show it.</param>
    internal string? ReasonNotToSet(string key, string shownKey)
    {
        if (key.Length == 0 || key.Trim().Length != key.Length)
        {
            var shown = shownKey == key.Trim() ? key : shownKey;
            return $"'{shown}' is empty or has spaces around it, which StarRocks removes. Correct the key.";
        }

        if (!IsVolume)
            return IsType(key) ? $"'{key}' cannot be changed. StarRocks rejects another type of a catalog. Create another catalog." : null;
        return Parameters.TryFind(key, out _, out var parameter) && parameter.IsFixedInVolume
            ? $"'{key}' cannot be changed after the storage volume is created. Create another storage volume."
            : null;
    }

    /// <summary>Returns the value that StarRocks treats like an unset key; null with the reason if there is none.</summary>
    internal string? ResetValue(string key, string shownKey, out string? reason)
    {
        reason = ReasonNotToSet(key, shownKey);
        if (reason is not null)
            return null;
        var value = Parameters.TryFind(key, out _, out var parameter) ? parameter.ResetValue(_storedIn)
            : StatementKeys.TryFind(key, out var statementKey) ? statementKey.ResetValue
            : SecretKeys.IsSecret(key) ? "" : null;
        if (value is null)
        {
            reason = parameter?.NoResetReason is { } why
                ? $"'{shownKey}' cannot be removed{why}"
                : $"'{shownKey}' cannot be removed. ALTER … SET only overwrites, and an empty value is not the same as none. "
                    + "Set another value.";
        }

        return value;
    }

    private static bool IsType(string key) => StatementKeys.TryFind(key, out var known) && known == StatementKey.Type;
}
