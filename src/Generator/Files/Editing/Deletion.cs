using System;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Extends a span that is deleted, so that no empty line and no space remains: to whole lines if they contain nothing else except a
/// comment, otherwise to the spaces on one side.
/// </summary>
internal static class Deletion
{
    /// <param name="text">The text.</param>
    /// <param name="deleted">The span to delete.</param>
    /// <param name="comment">The start of a line comment, such as <c>//</c>.</param>
    internal static TextSpan Of(SourceText text, TextSpan deleted, string comment)
    {
        var line = text.Lines.GetLineFromPosition(deleted.Start);
        var last = text.Lines.GetLineFromPosition(deleted.End);
        var start = SkipSpacesBefore(text, deleted.Start, line.Start);
        var end = SkipSpacesAfter(text, deleted.End, last.End);
        var beginsLine = start == line.Start;
        if (end == last.End || StartsWith(text, end, comment))
        {
            if (beginsLine)
                return TextSpan.FromBounds(line.Start, last.EndIncludingLineBreak);
            return TextSpan.FromBounds(start, deleted.End); // the comment belongs to the text in front of the span
        }

        return beginsLine || !EndsPart(text[end]) ? TextSpan.FromBounds(deleted.Start, end) : TextSpan.FromBounds(start, deleted.End);
    }

    private static int SkipSpacesAfter(SourceText text, int position, int limit)
    {
        while (position < limit && text[position] is ' ' or '\t')
            position++;
        return position;
    }

    private static int SkipSpacesBefore(SourceText text, int position, int limit)
    {
        while (position > limit && text[position - 1] is ' ' or '\t')
            position--;
        return position;
    }

    private static bool EndsPart(char c) => c is '}' or ')' or ']' or ';';

    private static bool StartsWith(SourceText text, int position, string value) =>
        position + value.Length <= text.Length
        && string.Equals(text.ToString(new TextSpan(position, value.Length)), value, StringComparison.Ordinal);
}
