namespace StarRocks.AwsAuth.Rules;

/// <summary>Text that is opened and never closed (SRA6001).</summary>
/// <param name="Span">Its beginning: the quote, the parenthesis, the comment's two characters.</param>
/// <param name="Message">For a person.</param>
internal sealed record SqlFault(SourceSpan Span, string Message);
