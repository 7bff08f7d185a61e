using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the key or the value that is edited.</summary>
/// <param name="List">The list that contains it.</param>
/// <param name="Key">The key of the value; null if the key itself is edited.</param>
/// <param name="Typed">The text between its opening quote and the caret.</param>
/// <param name="Span">The characters that a proposal replaces.</param>
internal sealed record EditedProperty(EditedList List, string? Key, string Typed, SourceSpan Span)
{
    /// <summary>
    /// Gets the prefix of the keys that the names of the containing objects form, such as <c>aws.s3</c>; empty if there is none. A
    /// proposal does not repeat it.
    /// </summary>
    public string Prefix { get; init; } = "";

    /// <summary>Returns the texts to propose.</summary>
    /// <param name="target">The version of StarRocks that the list is for; null for the newest.</param>
    internal IReadOnlyList<Proposal> Propose(StarRocksVersion? target = null)
    {
        var list = List with { TargetVersion = target };
        if (Key is not null)
            return ValueProposals.For(list, Key);
        var keys = KeyProposals.Prefixed(list, Typed, KeyProposals.For(list, Typed));
        return Prefix.Length == 0 ? keys : KeyProposals.Within(Prefix, keys);
    }
}
