using System;
using System.Collections.Generic;
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
        var text = this;
        foreach (var change in changes)
            text = new DocumentText(change.Range is { } range ? text.Replaced(range, change.Text) : change.Text, _encoding);
        return text;
    }

    /// <summary>Returns the offset of a position. A position after the end of its line, or of the text, is that end.</summary>
    public int ToOffset(LspPosition position)
    {
        if (position.Line < 0)
            return 0;
        if (position.Line >= Lines.Count)
            return All.Length;
        var start = Lines.StartOf(position.Line);
        return start + _encoding.ToCharacters(All.AsSpan(start, Lines.EndOf(position.Line) - start), Math.Max(position.Character, 0));
    }

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

    private string Replaced(LspRange range, string text)
    {
        var span = ToSpan(range);
        return string.Concat(All.AsSpan(0, span.Start), text, All.AsSpan(span.End));
    }
}
