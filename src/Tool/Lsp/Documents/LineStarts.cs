using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the lines of a text that does not change.</summary>
internal sealed class LineStarts : TextLines
{
    private readonly string _text;
    private readonly List<int> _starts;

    public LineStarts(string text)
    {
        _text = text;
        _starts = new(text.AsSpan().Count('\n') + 1) { 0 };
        for (var at = 0; text.AsSpan(at).IndexOfAny('\r', '\n') is var found and >= 0;)
        {
            at += found + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                at++;
            _starts.Add(at);
        }
    }

    public override int Count => _starts.Count;

    public override int Length => _text.Length;

    public override char this[int position] => _text[position];

    public override int StartOf(int line) => _starts[line];

    /// <summary>Returns the line of a position.</summary>
    public int LineAt(int position)
    {
        var index = _starts.BinarySearch(position);
        return index >= 0 ? index : ~index - 1;
    }

    protected override ReadOnlySpan<char> Slice(int start, int length) => _text.AsSpan(start, length);
}
