namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a member of a ready-made type that holds properties.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Key">The full key; empty for a nested block and for the dictionary of additional properties.</param>
/// <param name="Type">The kind of the member.</param>
/// <param name="Nested">The type of the nested block; null for any other member.</param>
/// <param name="Enum">The enum that is its type; null for any other type.</param>
internal sealed record TypedMember(string Name, string Key, MemberType Type, TypedType? Nested = null, EnumModel? Enum = null);
