namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Represents successive characters of a text and their place in the source: each is the next character of the source, or all are written
/// by the same part of it, such as an escape sequence or the name of a constant.
/// </summary>
/// <param name="Text">The position of the first character in the text.</param>
/// <param name="Start">The start of the first character in the source.</param>
/// <param name="End">The end of the first character in the source.</param>
internal readonly record struct LiteralRun(int Text, int Start, int End)
{
    /// <summary>Returns where the character at a position of the text starts in the source.</summary>
    public int StartOf(int position) => IsPlain ? Start + position - Text : Start;

    /// <summary>Returns where the character at a position of the text ends in the source.</summary>
    public int EndOf(int position) => IsPlain ? End + position - Text : End;

    private bool IsPlain => End == Start + 1;
}
