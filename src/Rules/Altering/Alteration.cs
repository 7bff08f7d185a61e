namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// What ALTER … SET can do with a key. It overwrites and removes nothing: what is to be forgotten is set to what StarRocks takes as
/// never given, which is the empty text for most keys, a default for some, and nothing at all for the rest.
/// </summary>
/// <param name="statement">ALTER CATALOG or ALTER STORAGE VOLUME.</param>
/// <param name="catalog">The type of the catalog; null where it isn't known, or there is none.</param>
internal sealed class Alteration(StatementDefinition statement, CatalogDefinition? catalog)
{
    private readonly StoredIn _storedIn = new(statement.IsStorageVolume, catalog);

    private bool IsVolume => statement.IsStorageVolume;

    /// <summary>Why StarRocks would not set the key; null where it does.</summary>
    internal string? RefusalToSet(string key)
    {
        if (key.Length == 0 || key.Trim().Length != key.Length)
            return $"'{key}' cannot be written: StarRocks trims the blanks off a key.";
        if (!IsVolume)
            return IsType(key) ? $"'{key}' is fixed: StarRocks refuses to alter the type of a catalog. Create another catalog." : null;
        return Parameters.TryFind(key, out _, out var parameter) && parameter.IsFixedInVolume
            ? $"'{key}' is fixed when the storage volume is created. Create another volume."
            : null;
    }

    /// <summary>What makes StarRocks forget the key; null where nothing does, with the reason.</summary>
    internal string? Forgotten(string key, out string? refusal)
    {
        refusal = RefusalToSet(key);
        if (refusal is not null)
            return null;
        var value = Parameters.TryFind(key, out _, out var parameter) ? parameter.Forgotten(_storedIn)
            : StatementKeys.TryFind(key, out var statementKey) ? statementKey.Forgotten
            : SecretKeys.IsMasked(key) ? "" : null;
        if (value is null)
        {
            refusal = parameter?.WhyNotForgotten is { } why
                ? $"'{key}' cannot be removed{why}"
                : $"'{key}' cannot be removed, for ALTER … SET only overwrites, and an empty value of it is not the same as none. Give it a value.";
        }

        return value;
    }

    private static bool IsType(string key) => StatementKeys.TryFind(key, out var known) && known == StatementKey.Type;
}
