using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents the text of a document with the positions of the protocol. It never changes.</summary>
internal sealed class DocumentText
{
    private readonly PositionEncoding _encoding;
    private readonly Lazy<LineStarts> _lines;
    private readonly Lazy<SourceText> _source;

    public DocumentText(string text, PositionEncoding encoding)
    {
        (All, _encoding) = (text, encoding);
        _lines = new Lazy<LineStarts>(() => new LineStarts(All));
        _source = new Lazy<SourceText>(() => SourceText.From(All));
    }

    private DocumentText(SourceText source, PositionEncoding encoding)
        : this(source.ToString(), encoding) => _source = new Lazy<SourceText>(source);

    public SourceText Source => _source.Value;

    /// <summary>Gets the text as a string.</summary>
    public string All { get; }

    public LineStarts Lines => _lines.Value;

    /// <summary>Returns another text in the same encoding.</summary>
    public DocumentText With(SourceText source) => new(source, _encoding);

    /// <summary>Returns the text after changes, each of which applies to the result of the one before.</summary>
    public DocumentText With(IReadOnlyList<TextChangeEvent> changes)
    {
        // What precedes a new text of the whole document has no effect.
        var ranges = changes.Reverse().TakeWhile(static change => change.Range is not null).Reverse().ToList();
        var start = ranges.Count == changes.Count ? this : new DocumentText(changes[^(ranges.Count + 1)].Text, _encoding);
        if (ranges.Count == 0)
            return start;
        if (ranges is [{ Range: { } range, Text: var text }])
            return new DocumentText(start.Replaced(start.ToSpan(range), text), _encoding);
        var edited = new EditedText(start.All, start.Lines, _encoding, ranges.Sum(static change => change.Text.Length));
        foreach (var change in ranges)
            edited.Replace(change.Range!.Value, change.Text);
        return new DocumentText(edited.ToString(), _encoding);
    }

    public int ToOffset(LspPosition position) => Lines.ToOffset(position, _encoding);

    public TextSpan ToSpan(LspRange range)
    {
        var (start, end) = (ToOffset(range.Start), ToOffset(range.End));
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    public LspPosition ToPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, All.Length);
        var line = Lines.LineAt(offset);
        var start = Lines.StartOf(line);
        return new LspPosition(line, _encoding.ToUnits(All.AsSpan(start, offset - start)));
    }

    public LspRange ToRange(TextSpan span) => new(ToPosition(span.Start), ToPosition(span.End));

    public LspRange ToRange(SourceSpan span) => new(ToPosition(span.Start), ToPosition(span.End));

    private string Replaced(TextSpan span, string text) => string.Concat(All.AsSpan(0, span.Start), text, All.AsSpan(span.End));
}
