namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a range of a document.</summary>
/// <param name="Start">The position of the first character.</param>
/// <param name="End">The position after the last character.</param>
internal readonly record struct LspRange(LspPosition Start, LspPosition End);
