using System;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>
/// What goes with a piece of text that is taken out, so that no blank line and no blank is left: its lines, where nothing else stands
/// on them but a comment behind it; else the blanks on one side.
/// </summary>
internal static class Deletion
{
    /// <param name="text">The text.</param>
    /// <param name="piece">What is taken out.</param>
    /// <param name="comment">What a comment up to the end of a line begins with.</param>
    internal static TextSpan Of(SourceText text, TextSpan piece, string comment)
    {
        var line = text.Lines.GetLineFromPosition(piece.Start);
        var last = text.Lines.GetLineFromPosition(piece.End);
        var start = SkipBack(text, piece.Start, line.Start);
        var end = Skip(text, piece.End, last.End);
        var beginsLine = start == line.Start;
        if (end == last.End || StandsAt(text, end, comment))
        {
            if (beginsLine)
                return TextSpan.FromBounds(line.Start, last.EndIncludingLineBreak);
            return TextSpan.FromBounds(start, piece.End); // a comment is that of what stands in front
        }

        return beginsLine || !IsClosing(text[end]) ? TextSpan.FromBounds(piece.Start, end) : TextSpan.FromBounds(start, piece.End);
    }

    private static int Skip(SourceText text, int at, int limit)
    {
        while (at < limit && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    private static int SkipBack(SourceText text, int at, int limit)
    {
        while (at > limit && text[at - 1] is ' ' or '\t')
            at--;
        return at;
    }

    private static bool IsClosing(char c) => c is '}' or ')' or ']';

    private static bool StandsAt(SourceText text, int at, string part) =>
        at + part.Length <= text.Length && string.Equals(text.ToString(new TextSpan(at, part.Length)), part, StringComparison.Ordinal);
}
