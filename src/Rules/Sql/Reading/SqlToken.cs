namespace StarRocks.AwsAuth.Rules;

/// <summary>One token with its place.</summary>
/// <param name="IsFirstOnLine">Only blanks, comments and a client's prompt stand before it on its line.</param>
/// <param name="IsOpen">Its closing quote is missing, so it ends with its line.</param>
internal readonly record struct SqlToken(SqlTokenKind Kind, int Start, int End, bool IsFirstOnLine = false, bool IsOpen = false)
{
    public SourceSpan Span => SourceSpan.Between(Start, End);

    /// <summary>The characters inside the quotes.</summary>
    public SourceSpan Inside => SourceSpan.Between(Start + 1, IsOpen ? End : End - 1);
}
