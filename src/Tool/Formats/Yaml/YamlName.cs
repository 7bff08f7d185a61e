using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents the key of a node in a mapping.</summary>
/// <param name="Text">The key; null if it is not known.</param>
/// <param name="Span">The range, without its quotes.</param>
/// <param name="Start">The start, with its quotes.</param>
/// <param name="IsMerge">Whether it is the merge key.</param>
/// <param name="IsAnchored">Whether it has an anchor.</param>
/// <param name="HasQuestionMark">Whether a question mark precedes it.</param>
internal readonly record struct YamlName(
    string? Text, SourceSpan Span, int Start, bool IsMerge = false, bool IsAnchored = false, bool HasQuestionMark = false);
