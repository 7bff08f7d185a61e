namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a position in a document, in the units of the <see cref="PositionEncoding"/>.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Character">The character of the line, from 0.</param>
internal readonly record struct LspPosition(int Line, int Character);
