using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a type of external catalog, with everything that readers, writers, rules and generated code know about it.</summary>
/// <param name="type">The value of the property <c>type</c>.</param>
internal sealed class CatalogDefinition(string type)
{
    public string Type => type;

    /// <summary>
    /// Gets the member of CatalogType, from which the name of the ready-made type is derived; null if there is no ready-made type.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>Gets the first version of StarRocks that has it; null if no source names it.</summary>
    public Since? Since { get; init; }

    /// <summary>Gets a value indicating whether it reads <c>aws.s3</c>, or whether that is not known.</summary>
    public bool ReadsS3 { get; init; } = true;

    /// <summary>Gets a value indicating whether it reads <c>aws.glue</c>.</summary>
    public required bool ReadsGlue { get; init; }

    /// <summary>Gets the key that selects the metastore; null if StarRocks reads none.</summary>
    public StatementKey? MetastoreKey { get; init; }

    /// <summary>Gets the deprecated name of that key.</summary>
    public StatementKey? OldMetastoreKey { get; init; }

    /// <summary>Gets a value indicating whether StarRocks rejects the catalog without that key.</summary>
    public bool RequiresMetastoreKey { get; init; }

    /// <summary>Gets the metastore that StarRocks uses by default.</summary>
    public Metastore DefaultMetastore { get; init; }

    /// <summary>Gets the supported metastores, in the order of a message.</summary>
    public MetastoreDefinition[] Metastores { get; init; } = [];

    /// <summary>
    /// Gets the keys that any other metastore requires if StarRocks does not check its name; null if StarRocks rejects the name.
    /// </summary>
    public RequiredKey[]? OtherMetastoreKeys { get; init; }

    /// <summary>
    /// Gets the name of the metastore that is the warehouse itself, a directory that the frontend opens with Hadoop; null if there is none.
    /// </summary>
    public string? DirectoryMetastore { get; init; }

    /// <summary>Gets a value indicating whether <c>aws.glue</c> alone selects AWS Glue as the metastore.</summary>
    public bool UsesGlueWhereGiven { get; init; }

    /// <summary>Gets a value indicating whether the AWS clients of Iceberg read the auth blocks, which follow other rules.</summary>
    public bool UsesIcebergClients { get; init; }

    /// <summary>Gets a value indicating whether it rejects an instance profile, a web identity and a role.</summary>
    public bool AcceptsOnlyAccessKeys { get; init; }

    /// <summary>Gets a value indicating whether no other engine has a catalog of this type.</summary>
    public bool IsStarRocksSpecific { get; init; }

    /// <summary>
    /// Gets the prefix of the keys that only catalogs have, including those that no rule evaluates; null if there is none.
    /// </summary>
    public string? KeyPrefix { get; init; }

    /// <summary>Gets a value indicating whether StarRocks also reads keys without <see cref="KeyPrefix"/>, in any letter case.</summary>
    public bool ReadsKeysWithoutPrefix { get; init; }

    /// <summary>
    /// Gets the names without <see cref="KeyPrefix"/> that StarRocks passes to another system. One that ends with a separator stands for
    /// all names that begin with it.
    /// </summary>
    public string[] PassedNames { get; init; } = [];

    /// <summary>Gets the keys that only this type has, which identify it if the property <c>type</c> is missing.</summary>
    public StatementKey[] OwnKeys { get; init; } = [];

    /// <summary>Gets the members of its typed form with their keys, except the auth blocks.</summary>
    public StatementMember[] Members { get; init; } = [];

    /// <summary>Gets the key whose value <c>glue</c> selects AWS Glue; null if there is none.</summary>
    public StatementKey? GlueKey => Find(Metastore.Glue) is null ? null : MetastoreKey;

    /// <summary>Gets the name of the ready-made type; null if there is none.</summary>
    public string? ReadyMadeType => Name is null ? null : Name + "Catalog";

    /// <summary>Gets the names of the metastores for a message.</summary>
    public WordList MetastoreWords =>
        new(
            StringComparison.OrdinalIgnoreCase,
            Array.ConvertAll(
                Array.FindAll(Metastores, static metastore => !metastore.IsOfVendors),
                static metastore => new Word(MetastoreNames.Of(metastore.Metastore), metastore.Since)));

    /// <summary>Indicates whether it has a key, by the prefix of its keys or among its members.</summary>
    public bool Has(string key) => (KeyPrefix is { } prefix && key.StartsWith(prefix, StringComparison.Ordinal))
        || Array.Exists(Members, member => string.Equals(member.Key, key, StringComparison.Ordinal));

    /// <summary>Indicates whether StarRocks rejects the metastore that the catalog names.</summary>
    public bool Rejects(Metastore metastore) => OtherMetastoreKeys is null && Find(metastore) is null;

    /// <summary>Indicates whether only distributions of vendors support a metastore.</summary>
    public bool LeavesToVendors(Metastore metastore) => Find(metastore) is { IsOfVendors: true };

    /// <summary>Returns the keys that a metastore requires.</summary>
    /// <param name="metastore">The metastore; unknown for an unknown name.</param>
    /// <param name="isNamed">Whether the key of the metastore has a value.</param>
    public RequiredKey[] RequiredKeysOf(Metastore metastore, bool isNamed)
    {
        if (Find(metastore) is { } found)
            return found.RequiredKeys;
        return isNamed && OtherMetastoreKeys is { } keys ? keys : [];
    }

    /// <summary>
    /// Returns the key that turns off the credentials that the server of a metastore vends by default; null if it vends none. An unknown
    /// metastore may be any that StarRocks itself supports.
    /// </summary>
    public StatementKey? VendedCredentialsKeyOf(Metastore metastore)
    {
        foreach (var one in Metastores)
        {
            if (one.VendedCredentialsKey is not null
                && (one.Metastore == metastore || (metastore == Metastore.Unknown && !one.IsOfVendors)))
                return one.VendedCredentialsKey;
        }

        return null;
    }

    public override string ToString() => type;

    // Rules ask for it on each evaluation, which allocates nothing.
    private MetastoreDefinition? Find(Metastore metastore)
    {
        foreach (var one in Metastores)
        {
            if (one.Metastore == metastore)
                return one;
        }

        return null;
    }
}
