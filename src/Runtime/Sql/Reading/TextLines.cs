using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Converts spans to lines and columns. The starts of the lines are found once.</summary>
internal sealed class TextLines(string text)
{
    private List<int>? _starts;

    internal SqlLocation Locate(SourceSpan span)
    {
        var starts = _starts ??= FindStarts();
        var line = starts.BinarySearch(span.Start);
        if (line < 0)
            line = ~line - 1;
        return new SqlLocation(span.Start, span.Length, line + 1, span.Start - starts[line] + 1);
    }

    private List<int> FindStarts()
    {
        var starts = new List<int> { 0 };
        for (var position = 0; position < text.Length;)
        {
            var length = text.AsSpan(position).IndexOfAny('\r', '\n');
            if (length < 0)
                break;
            position += length + 1;
            if (text[position - 1] == '\r' && position < text.Length && text[position] == '\n')
                position++;
            starts.Add(position);
        }

        return starts;
    }
}
