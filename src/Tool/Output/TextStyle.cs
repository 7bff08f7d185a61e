namespace StarRocks.AwsAuth.Tool;

/// <summary>Describes how a text is written.</summary>
/// <param name="Colors">The colors.</param>
/// <param name="Width">The number of columns of the terminal; null if the output is none.</param>
/// <param name="IsQuiet">Whether the summary is omitted.</param>
internal sealed record TextStyle(Colors Colors, int? Width, bool IsQuiet);
