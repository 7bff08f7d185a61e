using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a member of the typed form of a statement.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Key">The full key.</param>
/// <param name="Meaning">What it means, as editors show it.</param>
/// <param name="IsReadyMade">Whether the ready-made type has it; otherwise only a type of the user can have it.</param>
internal sealed record StatementMember(string Name, string Key, string Meaning, bool IsReadyMade = true)
{
    /// <param name="name">The name in C#.</param>
    /// <param name="key">The key, which a rule evaluates.</param>
    internal StatementMember(string name, StatementKey key)
        : this(name, key.Name, key.Meaning) => ProposedWords = key.ProposedWords;

    /// <summary>Gets the words that editors propose as its value, although others can be valid; null if there are none.</summary>
    public WordList? ProposedWords { get; init; }

    /// <summary>Gets the only metastores with which a catalog reads it; null if any does.</summary>
    public Metastore[]? Metastores { get; init; }

    /// <summary>Gets the first version of StarRocks that reads it; null if no source names it.</summary>
    public Since? Since { get; init; }

    /// <summary>
    /// Gets the value, in any letter case, that an older version, which ignores the key, treats alike; null if none is known.
    /// </summary>
    public string? ValueWhenUnset { get; init; }

    /// <summary>Indicates whether a catalog with a metastore may read it.</summary>
    public bool MayBeReadWith(Metastore metastore) =>
        metastore == Metastore.Unknown || Metastores is null || Array.IndexOf(Metastores, metastore) >= 0;
}
