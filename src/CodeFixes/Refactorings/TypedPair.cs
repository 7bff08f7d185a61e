namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>A property that becomes a member.</summary>
/// <param name="Key">The whole key.</param>
/// <param name="Value">What it is set to.</param>
/// <param name="Expression">How a member of text is set to it: as it stands already, or as a literal.</param>
internal readonly record struct TypedPair(string Key, string Value, string Expression);
