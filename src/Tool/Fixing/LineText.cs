using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Represents a text as lines that end with a line feed, which each line contains. The lines of Roslyn end at other characters too, at
/// which <c>diff</c> and <c>patch</c> end none.
/// </summary>
internal sealed class LineText
{
    private readonly List<SourceSpan> _lines = [];

    /// <param name="text">The text.</param>
    public LineText(string text)
    {
        Text = text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            _lines.Add(SourceSpan.Between(start, end));
            start = end;
        }
    }

    public string Text { get; }

    public int Count => _lines.Count;

    public SourceSpan this[int line] => _lines[line];

    /// <summary>Returns the line that contains a position; the number of lines for the end of the text after the last line feed.</summary>
    public int LineAt(int position)
    {
        var (low, high) = (0, _lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lines[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        // A last line without a line feed contains the end of the text.
        return low == _lines.Count && low > 0 && Text[^1] != '\n' ? low - 1 : low;
    }

    public ReadOnlySpan<char> Of(int line) => Text.AsSpan(_lines[line].Start, _lines[line].Length);
}
