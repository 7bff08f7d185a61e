using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents an annotated type, with everything that the writers need.</summary>
/// <param name="Target">What the type is, by its attribute.</param>
/// <param name="Name">The simple name, for messages.</param>
/// <param name="FullName">The name in generated code, such as <c>global::Shop.Outer&lt;T&gt;.LakeS3</c>.</param>
/// <param name="Path">The name for a file, such as <c>Shop.Outer-1.LakeS3</c>. Names of two types can differ only in case.</param>
/// <param name="Namespace">The namespace, escaped; empty for the global namespace.</param>
/// <param name="Declarations">The heads of the partial declarations, from the outermost containing type to the type itself.</param>
/// <param name="Traits">The traits that decide which members are generated.</param>
/// <param name="Base">The target of the nearest annotated base type; null if there is none.</param>
/// <param name="Prefix">The prefix of its keys; null for a statement.</param>
/// <param name="Catalog">The type of the catalog; null if it is not a catalog.</param>
/// <param name="Members">The mapped members, in the order in which they are written.</param>
/// <param name="Enums">The enums among the types of the members, without duplicates.</param>
/// <param name="Arguments">The arguments of the constructor that creates an object from properties.</param>
/// <param name="Experiments">The diagnostic ids of the experimental APIs that generated code uses.</param>
internal sealed record TypeModel(
    MappingTarget Target,
    string Name,
    string FullName,
    string Path,
    string Namespace,
    EquatableArray<string> Declarations,
    TypeTraits Traits,
    MappingTarget? Base,
    string? Prefix,
    CatalogDefinition? Catalog,
    EquatableArray<MemberModel> Members,
    EquatableArray<EnumModel> Enums,
    EquatableArray<ArgumentModel> Arguments,
    EquatableArray<string> Experiments)
{
    public StatementDefinition? Statement => Target.Statement;

    public bool Is(TypeTraits traits) => (Traits & traits) == traits;
}
