using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Represents a text while changes apply to it, one after the other. A gap follows the last change, and a change moves only what is between
/// it and the gap: an editor sends the changes of a document in the order of their positions, or in the reverse order.
/// </summary>
internal sealed class EditedText : TextLines
{
    private readonly PositionEncoding _encoding;
    private readonly char[] _buffer;
    private int _gapStart;
    private int _gapEnd;

    // The starts of the lines up to the gap; and the others, the last one first, as distances from the end, which no change moves.
    private readonly List<int> _before = [];
    private readonly List<int> _after = [];

    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="encoding">The encoding of the positions.</param>
    /// <param name="capacity">The number of characters that the changes insert.</param>
    public EditedText(string text, LineStarts lines, PositionEncoding encoding, int capacity)
    {
        (_encoding, _buffer) = (encoding, new char[text.Length + capacity]);
        (_gapStart, _gapEnd) = (text.Length, _buffer.Length);
        text.CopyTo(_buffer);
        _before.EnsureCapacity(lines.Count);
        for (var line = 0; line < lines.Count; line++)
            _before.Add(lines.StartOf(line));
    }

    public override int Count => _before.Count + _after.Count;

    public override int Length => _buffer.Length - (_gapEnd - _gapStart);

    public override char this[int position] => _buffer[position < _gapStart ? position : position + _gapEnd - _gapStart];

    public override int StartOf(int line) => line < _before.Count ? _before[line] : Length - _after[Count - 1 - line];

    /// <summary>Replaces a range.</summary>
    public void Replace(LspRange range, string text)
    {
        var (start, end) = (ToOffset(range.Start, _encoding), ToOffset(range.End, _encoding));
        Replace(Math.Min(start, end), Math.Max(start, end), text);
    }

    public override string ToString() => string.Concat(_buffer.AsSpan(0, _gapStart), _buffer.AsSpan(_gapEnd));

    protected override ReadOnlySpan<char> Slice(int start, int length)
    {
        if (start + length <= _gapStart)
            return _buffer.AsSpan(start, length);
        if (start >= _gapStart)
            return _buffer.AsSpan(start + _gapEnd - _gapStart, length);
        return string.Concat(_buffer.AsSpan(start, _gapStart - start), _buffer.AsSpan(_gapEnd, start + length - _gapStart));
    }

    private void Replace(int start, int end, string text)
    {
        MoveGap(start);
        while (_after.Count > 0 && Length - _after[^1] <= end)
            _after.RemoveAt(_after.Count - 1);
        _gapEnd += end - start;
        text.CopyTo(_buffer.AsSpan(_gapStart));
        _gapStart += text.Length;

        // Whether a line starts depends on the characters on both sides, so the first and the last position can have become one or none.
        if (_before[^1] == start)
            _before.RemoveAt(_before.Count - 1);
        for (var position = start; position <= _gapStart; position++)
        {
            if (IsStart(position))
                _before.Add(position);
        }
    }

    private void MoveGap(int position)
    {
        var moved = position - _gapStart;
        if (moved < 0)
            _buffer.AsSpan(position, -moved).CopyTo(_buffer.AsSpan(_gapEnd + moved));
        else
            _buffer.AsSpan(_gapEnd, moved).CopyTo(_buffer.AsSpan(_gapStart));
        (_gapStart, _gapEnd) = (position, _gapEnd + moved);
        for (; _before[^1] > position; _before.RemoveAt(_before.Count - 1))
            _after.Add(Length - _before[^1]);
        for (; _after.Count > 0 && Length - _after[^1] <= position; _after.RemoveAt(_after.Count - 1))
            _before.Add(Length - _after[^1]);
    }

    private bool IsStart(int position) => position == 0
        || this[position - 1] == '\n'
        || (this[position - 1] == '\r' && !(position < Length && this[position] == '\n'));
}
