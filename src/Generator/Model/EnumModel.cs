namespace StarRocks.AwsAuth.Generator;

/// <summary>An enum that is written as text.</summary>
/// <param name="Name">What its two functions are called after.</param>
/// <param name="TypeName">Its full name.</param>
/// <param name="NumberType">The type that a value without a name is written as: <c>long</c> or <c>ulong</c>.</param>
/// <param name="Values">Every text that is read; what is written has a value of its own.</param>
internal sealed record EnumModel(string Name, string TypeName, string NumberType, EquatableArray<EnumValueModel> Values);
