namespace StarRocks.AwsAuth.Generator;

/// <summary>One property that is written, read or both.</summary>
/// <param name="Name">As the user wrote it, not escaped.</param>
/// <param name="Key">The whole key; empty where a member has none.</param>
/// <param name="Type">What kind of value it is.</param>
/// <param name="Traits">How it is declared.</param>
/// <param name="TypeName">The type's full name where generated code mentions it.</param>
/// <param name="EnumName">The name of the functions that convert it, for an enum.</param>
internal sealed record MemberModel(string Name, string Key, MemberType Type, MemberTraits Traits, string? TypeName = null, string? EnumName = null)
{
    public bool Is(MemberTraits traits) => (Traits & traits) == traits;
}
