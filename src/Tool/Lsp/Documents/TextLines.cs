using System;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Represents the lines of a text as the protocol counts them: only CR, LF and CRLF end a line, while Roslyn also counts other separators.
/// </summary>
internal abstract class TextLines
{
    public abstract int Count { get; }

    /// <summary>Gets the length of the text.</summary>
    public abstract int Length { get; }

    public abstract char this[int position] { get; }

    public abstract int StartOf(int line);

    /// <summary>Returns the end of a line, without the characters that end it.</summary>
    public int EndOf(int line)
    {
        if (line + 1 == Count)
            return Length;
        var end = StartOf(line + 1) - 1;
        return end > StartOf(line) && this[end] == '\n' && this[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>Returns the offset of a position. A position after the end of its line, or of the text, is that end.</summary>
    public int ToOffset(LspPosition position, PositionEncoding encoding)
    {
        if (position.Line < 0)
            return 0;
        if (position.Line >= Count)
            return Length;
        var (start, end, units) = (StartOf(position.Line), EndOf(position.Line), Math.Max(position.Character, 0));
        return encoding.CountsCharacters
            ? start + Math.Min(units, end - start)
            : start + encoding.ToCharacters(Slice(start, end - start), units);
    }

    protected abstract ReadOnlySpan<char> Slice(int start, int length);
}
