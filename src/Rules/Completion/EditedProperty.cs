using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the key or the value that is edited.</summary>
/// <param name="List">The list that contains it.</param>
/// <param name="Key">The key of the value; null if the key itself is edited.</param>
/// <param name="Typed">The text between its opening quote and the caret.</param>
/// <param name="Span">The characters that a proposal replaces.</param>
internal sealed record EditedProperty(EditedList List, string? Key, string Typed, SourceSpan Span)
{
    /// <summary>Returns the texts to propose.</summary>
    internal IReadOnlyList<Proposal> Propose() => Key is null ? KeyProposals.For(List, Typed) : ValueProposals.For(List, Key);
}
