using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Maps the positions of a text to the positions of the file that contains it with escapes, indentation or folded lines.
/// </summary>
internal sealed class TextMap
{
    private readonly IReadOnlyList<(int Text, int File)> _points;
    private readonly (int Text, int File) _end;

    private TextMap(IReadOnlyList<(int Text, int File)> points, (int Text, int File) end) => (_points, _end) = (points, end);

    /// <summary>Returns the map of a text that the file contains unchanged from an offset.</summary>
    public static TextMap At(int offset, int length) => new([(0, offset)], (length, offset + length));

    /// <summary>Returns the position in the file of a position in the text.</summary>
    public int ToFile(int position)
    {
        if (position >= _end.Text)
            return _end.File;
        var index = LastAt(position, static point => point.Text);
        if (index < 0)
            return _points.Count > 0 ? _points[0].File : _end.File;
        return Math.Min(_points[index].File + position - _points[index].Text, After(index).File);
    }

    /// <summary>Returns the range in the file of a range in the text.</summary>
    public SourceSpan ToFile(SourceSpan span) => SourceSpan.Between(ToFile(span.Start), ToFile(span.End));

    /// <summary>
    /// Returns the position in the text of a position in the file; null outside of the text, and within what is not part of it, such as an
    /// indentation or the middle of an escape.
    /// </summary>
    public int? ToText(int filePosition)
    {
        var index = LastAt(filePosition, static point => point.File);
        if (index >= 0 && filePosition <= _end.File)
        {
            // The text can go on where the file ends, with a line break that is not written.
            var position = _points[index].Text + filePosition - _points[index].File;
            if (position < After(index).Text)
                return position;
        }

        return filePosition == _end.File ? _end.Text : null;
    }

    private (int Text, int File) After(int index) => index + 1 < _points.Count ? _points[index + 1] : _end;

    /// <summary>Returns the index of the last point at or before a position; -1 if there is none.</summary>
    private int LastAt(int position, Func<(int Text, int File), int> of)
    {
        var (low, high) = (0, _points.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (of(_points[middle]) <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    /// <summary>Collects the positions from which text and file proceed together, in ascending order.</summary>
    internal sealed class Builder
    {
        private readonly List<(int Text, int File)> _points = [];

        /// <summary>Adds a position of the text and its position in the file. What only continues the last one is not stored.</summary>
        public void Add(int text, int file)
        {
            if (_points.Count > 0 && _points[_points.Count - 1] is var last)
            {
                if (file - last.File == text - last.Text)
                    return;

                // A point without a character of the text, such as the start of an empty line that is folded.
                if (text == last.Text)
                    _points.RemoveAt(_points.Count - 1);
            }

            _points.Add((text, file));
        }

        /// <summary>Returns the map of a text with its length and its end in the file.</summary>
        public TextMap Build(int length, int fileEnd) => new(_points, (length, fileEnd));
    }
}
