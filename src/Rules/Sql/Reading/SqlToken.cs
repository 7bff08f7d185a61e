namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a token with its location.</summary>
/// <param name="IsFirstOnLine">Whether only white space, comments and a client's prompt precede it on its line.</param>
/// <param name="IsUnterminated">Whether its closing quote is missing, so that it ends with its line.</param>
internal readonly record struct SqlToken(SqlTokenKind Kind, int Start, int End, bool IsFirstOnLine = false, bool IsUnterminated = false)
{
    public SourceSpan Span => SourceSpan.Between(Start, End);

    /// <summary>Gets the characters inside the quotes.</summary>
    public SourceSpan Inside => SourceSpan.Between(Start + 1, IsUnterminated ? End : End - 1);
}
