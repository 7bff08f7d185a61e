using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Reads a document in pieces: the items of its mappings and sequences, as far as they are on lines of their own. The events are those of
/// the whole document. If a piece cannot be read alone, because it is not valid or goes on in other lines, it is read with what follows.
/// </summary>
internal sealed class YamlPieces
{
    private const int HashedLength = 64;
    private const int Boundaries = 8;

    private readonly string _text;
    private readonly YamlPieceCache.Version _readings;
    private readonly YamlLines _lines;
    private readonly int _end;
    private readonly List<EventRange> _parts = [];

    // The last piece, whether it begins a mapping or a sequence, and the index of its part.
    private (int Line, bool IsFirst, int Part) _last = (-1, false, 0);

    private YamlPieces(string text, int start, int end, YamlPieceCache.Version readings)
    {
        (_text, _end, _readings) = (text, end, readings);
        _lines = new YamlLines(text, start, end);
    }

    /// <summary>Gets a value indicating whether the document is not valid. The events are those before the fault.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>Gets the events.</summary>
    public IReadOnlyList<EventRange> Parts => _parts;

    /// <summary>Reads a document.</summary>
    /// <param name="text">The file, without templates.</param>
    /// <param name="start">The start of the document.</param>
    /// <param name="end">Its end.</param>
    /// <param name="readings">The readings of the pieces.</param>
    public static YamlPieces Read(string text, int start, int end, YamlPieceCache.Version readings)
    {
        var pieces = new YamlPieces(text, start, end, readings);
        if (end - start <= readings.Length || !pieces.TryAll())
        {
            pieces._parts.Clear();
            pieces.Add(readings.Of(text.AsSpan(start, end - start)), start);
        }

        return pieces;
    }

    private bool TryAll() =>
        _lines.CanBeSplit(out var first) && MayBeBlock(first, _lines.Count) && TryBlock(first, _lines.Count, 0);

    private void Add(ParsedYaml reading, int offset)
    {
        _parts.Add(new EventRange(reading.Events, 0, reading.Events.Count, offset));
        IsFaulty = reading.IsFaulty;
    }

    /// <summary>Indicates whether lines begin with a mapping or a sequence, and none is indented less.</summary>
    private bool MayBeBlock(int first, int end)
    {
        var indentation = _lines.IndentationOf(first);
        for (var line = first; line < end; line++)
        {
            if (_lines.HasContent(line) && _lines.IndentationOf(line) < indentation)
                return false;
        }

        if (_lines.IsItem(first))
            return true;
        var next = NextItem(first, first, end);
        return _lines.MayBeKey(first)
            && ReadingOf(first, IsLong(first, next) ? first + 1 : EndOfPiece(first, next, end)).StartsBlockAt(indentation);
    }

    /// <summary>Reads a mapping or a sequence. Returns false if the document cannot be read in pieces.</summary>
    private bool TryBlock(int first, int end, int depth)
    {
        ParsedYaml? last = null;
        for (var line = first; line < end && !IsFaulty;)
        {
            var (count, next) = (_parts.Count, NextItem(first, line, end));
            if (IsLong(line, next) && depth < ParsedYaml.MaxDepth && BodyOf(line, next) is { } body)
            {
                last = ReadingOf(line, line + 1);
                AddItems(last, line, isFirst: line == first, end: ParsedYaml.First + 2);
                if (!TryBlock(body, next, depth + 1))
                    return false;

                // A sequence that is not indented ends before a fault, so that it cannot be read without its key.
                if (_parts.Count > count && _lines.IndentationOf(body) == _lines.IndentationOf(line))
                {
                    _last = (line, line == first, count);
                    if (IsFaulty)
                        return TryRestFromLast(first, end)!.Value;
                }
            }
            else
            {
                next = EndOfPiece(line, next, end);
                last = ReadingOf(line, next);
                if (!last.IsBlockAt(_lines.IndentationOf(line)))
                    return TryRestFromLast(first, end) ?? TryRest(line, end, isFirst: line == first);
                _last = (line, line == first, _parts.Count);
                AddItems(last, line, isFirst: line == first, last.LastEnd);
            }

            line = next;
        }

        if (!IsFaulty)
            _parts.Add(new EventRange(last!.Events, last.LastEnd, last.LastEnd + 1, _lines.StartOf(end)));
        return true;
    }

    /// <summary>Reads the rest of a mapping or a sequence at once. Returns false if the document cannot be read in pieces.</summary>
    private bool TryRest(int line, int end, bool isFirst)
    {
        var reading = ReadFrom(line);
        if (!reading.StartsBlockAt(_lines.IndentationOf(line)))
        {
            // Only an item can follow an item.
            IsFaulty = !isFirst;
            return !isFirst;
        }

        AddItems(reading, line, isFirst, reading.Events.Count);
        IsFaulty = reading.IsFaulty;
        return IsFaulty || EndsBefore(end, reading, line);
    }

    /// <summary>
    /// Reads the rest together with the piece before it, because the parser reports a scalar only after it has read what follows. Returns
    /// null if the piece ends as it does alone.
    /// </summary>
    private bool? TryRestFromLast(int first, int end)
    {
        var (last, isFirst, count) = _last;
        if (last < 0)
            return null;
        var reading = ReadFrom(last);
        if (!reading.IsFaulty && last < first)
            return null;
        _parts.RemoveRange(count, _parts.Count - count);
        AddItems(reading, last, isFirst, reading.Events.Count);
        IsFaulty = reading.IsFaulty;
        return IsFaulty || EndsBefore(end, reading, last);
    }

    private ParsedYaml ReadFrom(int line) => ParsedYaml.ReadPart(_text, _lines.StartOf(line), _end);

    private bool EndsBefore(int end, ParsedYaml reading, int line) =>
        _lines.StartOf(line) + reading.Events[^1].Start.Index == _lines.ContentFrom(end);

    private void AddItems(ParsedYaml reading, int line, bool isFirst, int end) =>
        _parts.Add(new EventRange(reading.Events, ParsedYaml.First + (isFirst ? 0 : 1), end, _lines.StartOf(line)));

    /// <summary>Returns the first line of the mapping or sequence that is the value of a key; null if it is another value.</summary>
    private int? BodyOf(int line, int end)
    {
        if (_lines.IsItem(line) || _lines.NextContent(line + 1, end) is var body && body == end)
            return null;
        var (outer, inner) = (_lines.IndentationOf(line), _lines.IndentationOf(body));
        return (inner > outer || (inner == outer && _lines.IsItem(body)))
            && ReadingOf(line, line + 1).IsKeyAt(outer) && MayBeBlock(body, end) ? body : null;
    }

    /// <summary>Returns the line of the next item; the end if there is none.</summary>
    private int NextItem(int first, int line, int end)
    {
        var (indentation, isSequence) = (_lines.IndentationOf(first), _lines.IsItem(first));
        do
            line++;
        while (line < end && !(_lines.IndentationOf(line) == indentation && (isSequence ? _lines.IsItem(line) : _lines.MayBeKey(line))));
        return line;
    }

    /// <summary>
    /// Returns the line after the short items that are read at once. Where a piece ends depends on the item there, so that an edit of an
    /// item leaves the other pieces as they are.
    /// </summary>
    private int EndOfPiece(int first, int line, int end)
    {
        var length = 4 * _readings.Length;
        while (line < end && !IsBoundary(line) && _lines.StartOf(line) - _lines.StartOf(first) < length)
        {
            var next = NextItem(first, line, end);
            if (IsLong(line, next))
                break;
            line = next;
        }

        return line;
    }

    private bool IsBoundary(int line)
    {
        var hash = 17u;
        foreach (var c in _text.AsSpan(_lines.StartOf(line), Math.Min(HashedLength, _end - _lines.StartOf(line))))
            hash = (hash * 31) + c;
        return (hash >> 8) % Boundaries == 0;
    }

    private bool IsLong(int line, int end) => _lines.StartOf(end) - _lines.StartOf(line) > _readings.Length;

    private ParsedYaml ReadingOf(int line, int end) =>
        _readings.Of(_text.AsSpan(_lines.StartOf(line), _lines.StartOf(end) - _lines.StartOf(line)));
}
