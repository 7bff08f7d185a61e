using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What becomes of a collection.</summary>
/// <param name="IsComplete">Nothing can be added to it any more; else it is a part of what is used in the end.</param>
/// <param name="Reader">The annotated type that reads it, if one does.</param>
internal readonly record struct PairRole(bool IsComplete, INamedTypeSymbol? Reader = null)
{
    internal static PairRole Partial => default;

    internal static PairRole Complete => new(true);
}
