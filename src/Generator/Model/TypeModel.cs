using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>All that the writers know of an annotated type.</summary>
/// <param name="Target">What its attribute makes of it.</param>
/// <param name="Name">Its own name, as a message shows it.</param>
/// <param name="FullName">How generated code refers to it: <c>global::Shop.Outer&lt;T&gt;.LakeS3</c>.</param>
/// <param name="Path">Its name for a file: <c>Shop.Outer-1.LakeS3</c>, without regard to names that differ in case only.</param>
/// <param name="Namespace">Escaped; empty for the global one.</param>
/// <param name="Declarations">The heads of the partial declarations, outermost first, its own last.</param>
/// <param name="Traits">What decides over modifiers, interfaces and which members are written.</param>
/// <param name="Base">What the nearest base is that is mapped itself.</param>
/// <param name="Prefix">The prefix of its keys.</param>
/// <param name="Catalog">The type of the catalog.</param>
/// <param name="Members">In the order in which they are written.</param>
/// <param name="Enums">The enums that members have as their type, each once.</param>
/// <param name="Arguments">Of the constructor that reading calls.</param>
/// <param name="Experiments">The ids of experimental things that generated code touches.</param>
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
