namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents SQL in a statement, such as its query.</summary>
/// <param name="Text">The text.</param>
/// <param name="Column">The column that it computes; null for none.</param>
internal readonly record struct SqlPart(string Text, string? Column);
