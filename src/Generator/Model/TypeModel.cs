namespace StarRocks.AwsAuth.Generator;

/// <summary>All that the writers know of an annotated type.</summary>
/// <param name="Kind">The attribute it carries.</param>
/// <param name="Name">Its own name, as a message shows it.</param>
/// <param name="FullName">How generated code refers to it: <c>global::Shop.Outer&lt;T&gt;.LakeS3</c>.</param>
/// <param name="Path">Its name for a file: <c>Shop.Outer-1.LakeS3</c>, without regard to names that differ in case only.</param>
/// <param name="Namespace">Escaped; empty for the global one.</param>
/// <param name="Declarations">The heads of the partial declarations, outermost first, its own last.</param>
/// <param name="Traits">What decides over modifiers, interfaces and which members are written.</param>
/// <param name="Base">The kind of the nearest base that is mapped itself.</param>
/// <param name="Prefix">The prefix of its keys.</param>
/// <param name="Catalog">The member of CatalogType.</param>
/// <param name="Members">In the order in which they are written.</param>
/// <param name="Enums">The enums that members have as their type, each once.</param>
/// <param name="Arguments">Of the constructor that reading calls.</param>
/// <param name="Experiments">The ids of experimental things that generated code touches.</param>
internal sealed record TypeModel(
    MappingKind Kind,
    string Name,
    string FullName,
    string Path,
    string Namespace,
    EquatableArray<string> Declarations,
    TypeTraits Traits,
    MappingKind? Base,
    string? Prefix,
    string? Catalog,
    EquatableArray<MemberModel> Members,
    EquatableArray<EnumModel> Enums,
    EquatableArray<ArgumentModel> Arguments,
    EquatableArray<string> Experiments)
{
    public bool Is(TypeTraits traits) => (Traits & traits) == traits;
}
