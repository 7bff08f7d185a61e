using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>One type of external catalog: everything that readers, writers, rules and generated code know of it.</summary>
/// <param name="type">As StarRocks writes it in the property <c>type</c>.</param>
internal sealed class CatalogDefinition(string type)
{
    public string Type => type;

    /// <summary>Gets the member of CatalogType, which the ready-made type is called after; null for a type that has none.</summary>
    public string? Name { get; init; }

    /// <summary>Indicates whether it reads <c>aws.glue</c>.</summary>
    public required bool ReadsGlue { get; init; }

    /// <summary>Gets the key that says the metastore; null where none is read.</summary>
    public StatementKey? MetastoreKey { get; init; }

    /// <summary>Gets the deprecated name of that key.</summary>
    public StatementKey? OldMetastoreKey { get; init; }

    /// <summary>Indicates whether StarRocks refuses the catalog without that key.</summary>
    public bool RequiresMetastoreKey { get; init; }

    /// <summary>Gets the metastore that StarRocks takes without that key.</summary>
    public Metastore DefaultMetastore { get; init; }

    /// <summary>Gets the metastores that it takes, in the order in which a message names them.</summary>
    public MetastoreDefinition[] Metastores { get; init; } = [];

    /// <summary>Gets the keys that any other metastore needs, where StarRocks checks no name; null where it refuses the name.</summary>
    public RequiredKey[]? OtherMetastoreKeys { get; init; }

    /// <summary>Indicates whether a Glue block alone makes AWS Glue the metastore, without a key that says so.</summary>
    public bool UsesGlueWhereGiven { get; init; }

    /// <summary>Indicates whether Iceberg's own clients read the blocks, by rules of their own.</summary>
    public bool UsesIcebergClients { get; init; }

    /// <summary>Indicates whether it refuses an instance profile, a web identity and a role.</summary>
    public bool TakesKeysAlone { get; init; }

    /// <summary>Indicates whether no other engine has a catalog of this type.</summary>
    public bool IsStarRocksAlone { get; init; }

    /// <summary>Gets what keys begin with that only catalogs have, also those that no rule looks at; null for nothing.</summary>
    public string? KeyPrefix { get; init; }

    /// <summary>Indicates whether keys are read without <see cref="KeyPrefix"/> too, in any letter case.</summary>
    public bool ReadsKeysWithoutPrefix { get; init; }

    /// <summary>Gets the keys that only a catalog of this type has, by which it is known where its type is missing.</summary>
    public StatementKey[] OwnKeys { get; init; } = [];

    /// <summary>Gets the members of its typed form with their keys, but for the blocks.</summary>
    public StatementMember[] Members { get; init; } = [];

    /// <summary>Gets the key whose value <c>glue</c> makes AWS Glue the metastore; null where none does.</summary>
    public StatementKey? GlueKey => Find(Metastore.Glue) is null ? null : MetastoreKey;

    /// <summary>Gets the ready-made type; null where there is none.</summary>
    public string? ReadyMadeType => Name is null ? null : Name + "Catalog";

    /// <summary>Returns the metastores as a message names them.</summary>
    public WordList MetastoreWords =>
        new(StringComparison.OrdinalIgnoreCase, Array.ConvertAll(Array.FindAll(Metastores, static one => !one.IsOfVendors), static one => MetastoreNames.Of(one.Metastore)));

    /// <summary>Indicates whether StarRocks refuses the metastore that the catalog names.</summary>
    public bool Refuses(Metastore metastore) => OtherMetastoreKeys is null && Find(metastore) is null;

    /// <summary>Indicates whether only distributions of vendors support the metastore that the catalog names.</summary>
    public bool LeavesToVendors(Metastore metastore) => Find(metastore) is { IsOfVendors: true };

    /// <summary>Returns the keys that a metastore needs.</summary>
    /// <param name="metastore">Which one; unknown for a name that is none of ours.</param>
    /// <param name="isNamed">The key of the metastore has a value.</param>
    public RequiredKey[] RequiredKeysOf(Metastore metastore, bool isNamed)
    {
        if (Find(metastore) is { } found)
            return found.RequiredKeys;
        return isNamed && OtherMetastoreKeys is { } keys ? keys : [];
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
