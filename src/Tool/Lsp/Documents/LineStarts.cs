using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Finds the lines of a text as the protocol counts them: only CR, LF and CRLF end a line, while Roslyn also counts other separators.
/// </summary>
internal sealed class LineStarts
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

    public int Count => _starts.Count;

    public int StartOf(int line) => _starts[line];

    /// <summary>Returns the end of a line, without the characters that end it.</summary>
    public int EndOf(int line)
    {
        var end = line + 1 < _starts.Count ? _starts[line + 1] : _text.Length;
        if (line + 1 == _starts.Count)
            return end;
        end--;
        return end > _starts[line] && _text[end] == '\n' && _text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>Returns the line of a position.</summary>
    public int LineAt(int position)
    {
        var index = _starts.BinarySearch(position);
        return index >= 0 ? index : ~index - 1;
    }
}
