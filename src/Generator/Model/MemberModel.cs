namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a mapped property.</summary>
/// <param name="Name">The name, not escaped.</param>
/// <param name="Key">The key with its prefix; empty for a member without a key.</param>
/// <param name="Type">The kind of its value.</param>
/// <param name="Traits">How it is declared.</param>
/// <param name="TypeName">The full name of a nested type; otherwise null.</param>
/// <param name="EnumName">The name that the conversion methods of an enum start with; null for other types.</param>
internal sealed record MemberModel(
    string Name,
    string Key,
    MemberType Type,
    MemberTraits Traits,
    string? TypeName = null,
    string? EnumName = null)
{
    public bool IsList => (Traits & (MemberTraits.Array | MemberTraits.List | MemberTraits.ImmutableArray)) != 0;

    public bool Is(MemberTraits traits) => (Traits & traits) == traits;
}
