using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents how a collection is finally used.</summary>
/// <param name="IsComplete">Whether nothing can be added to the collection; otherwise the configuration is partial.</param>
/// <param name="Reader">The annotated type that reads the collection; null if it is unknown.</param>
internal readonly record struct CollectionUse(bool IsComplete, INamedTypeSymbol? Reader = null)
{
    internal static CollectionUse Partial => default;

    internal static CollectionUse Complete => new(true);
}
