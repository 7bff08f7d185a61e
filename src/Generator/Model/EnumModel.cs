namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents an enum that is written as text.</summary>
/// <param name="Name">The name that its conversion methods start with.</param>
/// <param name="TypeName">The full name of the type.</param>
/// <param name="NumberType">The number type that a value without a name is written as: <c>long</c> or <c>ulong</c>.</param>
/// <param name="Values">The values with their texts.</param>
internal sealed record EnumModel(string Name, string TypeName, string NumberType, EquatableArray<EnumValueModel> Values);
