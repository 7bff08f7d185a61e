namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a property that is converted to a member.</summary>
/// <param name="Key">The key with its prefix.</param>
/// <param name="Value">The value.</param>
/// <param name="Expression">The C# expression of the value for a member of type string: the existing expression, or a literal.</param>
internal readonly record struct TypedProperty(string Key, string Value, string Expression);
