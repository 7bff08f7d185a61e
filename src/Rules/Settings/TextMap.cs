using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Maps the positions of a text to the positions of the file that contains it with escapes, indentation or folded lines.
/// </summary>
internal sealed class TextMap
{
    private readonly IReadOnlyList<Point> _points;
    private readonly Point _end;

    private TextMap(IReadOnlyList<Point> points, Point end) => (_points, _end) = (points, end);

    /// <summary>Returns the map of a text that the file contains unchanged from an offset.</summary>
    public static TextMap At(int offset, int length) => new([new Point(0, offset)], new Point(length, offset + length));

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

    /// <summary>Returns the range in the file of a range in the text, without quotes around it.</summary>
    public SourceSpan ToFile(SourceSpan span) => span.Length == 0
        ? new SourceSpan(ToFile(span.Start), 0)
        : SourceSpan.Between(ToFile(span.Start), BorderAt(span.End).Before.File);

    /// <summary>
    /// Returns the range in the file that is replaced for a range in the text. It begins and ends in the same quotes; null if it cannot.
    /// </summary>
    public SourceSpan? ToEdited(SourceSpan span)
    {
        if (span.Length == 0)
            return ToFile(span);
        var (start, end) = (BorderAt(span.Start), BorderAt(span.End));
        if (start.After.Quote == end.Before.Quote)
            return SourceSpan.Between(start.After.File, end.Before.File);
        if (start.After.Quote == end.After.Quote)
            return SourceSpan.Between(start.After.File, end.After.File);
        return start.Before.Quote == end.Before.Quote ? SourceSpan.Between(start.Before.File, end.Before.File) : null;
    }

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
            var next = After(index);
            if (position < next.Text)
                return position;
            if (next.Before is { } before && filePosition >= before)
                return next.Text;
        }

        return filePosition == _end.File ? _end.Text : null;
    }

    private Point After(int index) => index + 1 < _points.Count ? _points[index + 1] : _end;

    /// <summary>Returns the end of what precedes a position of the text, and the start of what follows, with their quotes.</summary>
    private ((int File, char Quote) Before, (int File, char Quote) After) BorderAt(int position)
    {
        var (file, index) = (ToFile(position), LastAt(position, static point => point.Text));
        if (index < 0)
            return ((file, '\0'), (file, '\0'));
        var point = _points[index];
        var isStart = point.Text == position && index > 0;
        return ((isStart ? point.Before ?? file : file, _points[isStart ? index - 1 : index].Quote), (file, point.Quote));
    }

    /// <summary>Returns the index of the last point at or before a position; -1 if there is none.</summary>
    private int LastAt(int position, Func<Point, int> of)
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
        private readonly List<Point> _points = [];

        /// <summary>Adds a position of the text and its position in the file. What only continues the last one is not stored.</summary>
        /// <param name="text">The position in the text.</param>
        /// <param name="file">The position in the file.</param>
        /// <param name="before">The end of what precedes it, if quotes are between the two.</param>
        /// <param name="quote">The quotes that contain it, if others contain another part of the text.</param>
        public void Add(int text, int file, int? before = null, char quote = '\0')
        {
            if (_points.Count > 0 && _points[_points.Count - 1] is var last)
            {
                if (file - last.File == text - last.Text && quote == last.Quote)
                    return;

                // A point without a character of the text, such as the start of an empty line that is folded.
                if (text == last.Text)
                    _points.RemoveAt(_points.Count - 1);
            }

            _points.Add(new Point(text, file, before, quote));
        }

        /// <summary>Returns the map of a text with its length and its end in the file.</summary>
        public TextMap Build(int length, int fileEnd) => new(_points, new Point(length, fileEnd));
    }

    /// <summary>Represents a position from which text and file proceed together.</summary>
    /// <param name="Text">The position in the text.</param>
    /// <param name="File">The position in the file.</param>
    /// <param name="Before">The end of what precedes it; null if it is the same position.</param>
    /// <param name="Quote">The quotes that contain it.</param>
    private readonly record struct Point(int Text, int File, int? Before = null, char Quote = '\0');
}
