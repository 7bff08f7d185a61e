using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a ready-made type.</summary>
/// <param name="name">The name in C#, without its namespace.</param>
/// <param name="members">The members that hold properties, in the order of declaration.</param>
internal sealed class TypedType(string name, params TypedMember[] members)
{
    public string Name => name;

    public TypedMember[] Members => members;

    /// <summary>Gets the scope of the properties.</summary>
    public PropertyScope Scope { get; init; } = PropertyScope.Block;

    /// <summary>Gets the catalog; null for any other type.</summary>
    public CatalogDefinition? Catalog { get; init; }
}
