using System;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a line of a text.</summary>
/// <param name="Start">Its start.</param>
/// <param name="End">Its end, before the line break.</param>
/// <param name="Next">The start of the next line.</param>
internal readonly record struct TextLine(int Start, int End, int Next)
{
    public static TextLine At(string text, int start)
    {
        var next = text.IndexOf('\n', start) + 1;
        if (next == 0)
            return new TextLine(start, text.Length, text.Length);
        var end = next - 1;
        return new TextLine(start, end > start && text[end - 1] == '\r' ? end - 1 : end, next);
    }

    /// <summary>Returns the position of the first character from a position that is neither a space nor a tab.</summary>
    public int SkipBlanks(string text, int from)
    {
        while (from < End && text[from] is ' ' or '\t')
            from++;
        return from;
    }

    public ReadOnlySpan<char> Of(string text, int from) => text.AsSpan(from, Math.Max(0, End - from));
}
