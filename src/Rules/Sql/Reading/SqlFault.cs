namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a text that is not closed, or that cannot be read (SRA6001).</summary>
/// <param name="Span">The location: the quote, the parenthesis, or the first two characters of the comment.</param>
/// <param name="Message">The message.</param>
internal sealed record SqlFault(SourceSpan Span, string Message);
