using System;
using System.Collections.Generic;
using System.IO;
using StarRocks.AwsAuth.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Reads the documents of a YAML file with the positions of their nodes. Of a document that is not valid, what precedes the fault is read.
/// </summary>
internal sealed class YamlReader
{
    private readonly string _text;
    private readonly YamlTemplates _templates;
    private readonly YamlBranches _branches;
    private readonly YamlComments _comments;
    private readonly YamlPieceCache.Version? _readings;
    private readonly List<SettingsNode> _nodes = [];
    private readonly Dictionary<string, SettingsNode> _anchors = new(StringComparer.Ordinal);
    private YamlContainer? _current;
    private int _depth;
    private int _offset;
    private int _lastStart;
    private int _lastEnd;
    private int _gapStart;

    private YamlReader(string text, YamlPieceCache? readings)
    {
        (_text, _readings) = (text, readings?.Begin());
        _templates = YamlTemplates.Read(text);
        _branches = new YamlBranches(_templates);
        _comments = new YamlComments(_templates.Neutral);
    }

    /// <summary>Returns the settings of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="readings">The readings of an earlier version, of which those that are still right are used; null to keep none.</param>
    public static SettingsTree Read(string text, YamlPieceCache? readings = null) => new YamlReader(text, readings).Read();

    private SettingsTree Read()
    {
        // The text can still start with its byte order mark.
        for (var start = _text.StartsWith('\uFEFF') ? 1 : 0; start < _text.Length;)
        {
            var end = YamlDocuments.EndOf(_templates.Neutral, start);
            Read(start, end);
            start = end;
        }

        _readings?.End();
        return new SettingsTree(_nodes, _comments.With(_templates.Comments));
    }

    private void Read(int start, int end)
    {
        (_offset, _lastStart, _lastEnd, _gapStart, _current, _depth) = (start, start, start, start, null, 0);
        _anchors.Clear();
        var isValid = _readings is null ? TryReadAtOnce(start, end) : TryReadPieces(start, end, _readings);
        while (_current is not null)
            Close(_lastEnd);
        if (isValid)
            _comments.Read(_gapStart, end);
    }

    /// <summary>Reads a document; false if it is not valid.</summary>
    private bool TryReadAtOnce(int start, int end)
    {
        using var reader = new YamlTextReader(_templates.Neutral, start, end);
        var parser = new Parser(new Scanner(reader));
        bool? hasNext = true;
        while (_depth <= ParsedYaml.MaxDepth && (hasNext = ParsedYaml.TryNext(parser)) == true)
            Read(parser.Current!);

        // Before a fault, the nodes are read.
        return _depth <= ParsedYaml.MaxDepth && hasNext is not null;
    }

    /// <summary>Reads a document of which most pieces were read before; false if it is not valid.</summary>
    private bool TryReadPieces(int start, int end, YamlPieceCache.Version readings)
    {
        var pieces = YamlPieces.Read(_templates.Neutral, start, end, readings);
        foreach (var part in pieces.Parts)
        {
            _offset = part.Offset;
            for (var i = part.First; i < part.End && _depth <= ParsedYaml.MaxDepth; i++)
                Read(part.Events[i]);
        }

        return _depth <= ParsedYaml.MaxDepth && !pieces.IsFaulty;
    }

    private void Read(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case MappingStart mapping:
                Open(SettingsKind.Object, mapping, mapping.Style == MappingStyle.Flow);
                break;
            case SequenceStart sequence:
                Open(SettingsKind.Array, sequence, sequence.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd when _current is { } container:
                Close(container.IsFlow ? AfterBracket(Position(parsed.Start)) : _lastEnd);
                break;
            case Scalar scalar:
                ReadScalar(scalar);
                break;
            case AnchorAlias alias:
                ReadAlias(alias);
                break;
        }
    }

    private int Position(Mark mark) => (int)Math.Clamp(_offset + mark.Index, _lastStart, _text.Length);

    private void Open(SettingsKind kind, NodeEvent start, bool isFlow)
    {
        _depth++;
        var position = AfterProperties(start);

        // A pair in a flow sequence has no braces, and the parser does not know its position.
        var isPair = isFlow
            && (_offset + start.Start.Index < _lastStart || position >= _text.Length || _text[position] is not ('{' or '['));
        var node = Add(kind, isPair ? AfterMarks(_lastEnd) : position);
        Remember(start, node);
        if (kind == SettingsKind.Object)
            Merge(node, node);
        var branch = isFlow ? _templates.BranchAt(node.ValueStart) : _branches.Of(node.ValueStart, kind);
        _current = new YamlContainer(node, _current, branch, isFlow && !isPair);
        _lastEnd = Math.Max(_lastEnd, node.ValueStart + (_current.IsFlow ? 1 : 0));
    }

    private void Close(int end)
    {
        _depth--;
        _current!.Node.End = Math.Max(_current.Node.ValueStart, end);
        _lastEnd = Math.Max(_lastEnd, _current.Node.End);
        _current = _current.Outer;
        _current?.EndItem();
    }

    private void ReadScalar(Scalar scalar)
    {
        var (start, end) = SpanOf(scalar);
        _comments.Read(_gapStart, start);
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        if (isBlock)
            _comments.Read(start, YamlDocuments.EndOfLine(_templates.Neutral, start));
        _gapStart = end;
        if (isBlock)
            end = start + _templates.Neutral.AsSpan(start, end - start).TrimEnd().Length;
        (_lastStart, _lastEnd) = (start, end);
        var text = TextOf(start, end, scalar.Value);
        var quotes = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && end - start >= 2 ? 1 : 0;
        if (_current is { IsKeyNext: true })
        {
            var isMerge = text == SettingsNode.MergeKey && scalar.Style == ScalarStyle.Plain;
            var span = SourceSpan.Between(start + quotes, end - quotes);
            _current.SetName(new YamlName(text, span, start, isMerge, !scalar.Anchor.IsEmpty, HasQuestionMark(start)));
            if (!scalar.Anchor.IsEmpty)
                Remember(scalar, new SettingsNode(SettingsKind.Value, null, null) { Text = text });
            return;
        }

        var isPlain = scalar.Style == ScalarStyle.Plain;
        var isNull = isPlain && scalar.Tag.IsEmpty && YamlValues.IsNull(text);
        if (text is not null && YamlValues.IsOfOtherType(scalar.Tag, isPlain, text))
            text = null;
        var node = Add(isNull ? SettingsKind.Null : SettingsKind.Value, start, isNull ? null : text, quotes);
        node.End = end;
        Remember(scalar, node);
        Merge(node, null);
        _current?.EndItem();
    }

    /// <summary>Returns the text of a scalar, with the templates after a block, whose lines can belong to it; null if it is not known.
    /// </summary>
    private string? TextOf(int start, int end, string value)
    {
        if (!_templates.HasTextIn(SourceSpan.Between(end, _gapStart)))
            return WithTemplates(start, end, value);
        var breaks = YamlDocuments.LineBreaksIn(_templates.Neutral.AsSpan(end, _gapStart - end));
        return _text[start] == '|' ? WithTemplates(start, _gapStart, value.TrimEnd('\n') + new string('\n', breaks)) : null;
    }

    private (int Start, int End) SpanOf(Scalar scalar)
    {
        // The end of a node that has only an anchor or a tag is that of the next token.
        var start = scalar is { Style: ScalarStyle.Plain, Value.Length: 0 } ? Position(scalar.Start) : AfterProperties(scalar);
        return (start, scalar.Value.Length == 0 && scalar.Style == ScalarStyle.Plain ? start : Math.Max(start, Position(scalar.End)));
    }

    /// <summary>Adds the text of an anchor. A mapping is read where it is written, so that it is not reported twice.</summary>
    private void ReadAlias(AnchorAlias alias)
    {
        var (start, end) = (Position(alias.Start), Position(alias.End));
        _comments.Read(_gapStart, start);
        (_lastStart, _lastEnd, _gapStart) = (start, end, end);
        if (_current is { IsKeyNext: true })
        {
            _current.SetName(new YamlName(null, default, start));
            return;
        }

        _anchors.TryGetValue(alias.Value.Value, out var anchor);
        var node = Add(SettingsKind.Value, start, anchor?.Text, anchor: anchor);
        node.End = end;
        Merge(node, anchor is not null && !IsOpen(anchor) ? anchor : null);
        _current?.EndItem();
    }

    /// <summary>Merges a mapping, or something unknown, into the one whose merge key the node is the value of.</summary>
    private void Merge(SettingsNode node, SettingsNode? merged) =>
        _current?.MergesInto?.Merge(node.Parent is null ? null : merged);

    /// <summary>Indicates whether a mapping contains the current position, so that it would be merged into itself.</summary>
    private bool IsOpen(SettingsNode mapping)
    {
        var container = _current;
        while (container is not null && container.Node != mapping)
            container = container.Outer;
        return container is not null;
    }

    private SettingsNode Add(SettingsKind kind, int start, string? text = null, int quotes = 0, SettingsNode? anchor = null)
    {
        _lastStart = start;
        var name = _current?.Name ?? new YamlName(null, default, start);

        // What a condition adds to a mapping is not known to be there with the rest. It can still contain other texts.
        var isKnown = _current is null || TemplateBranch.IsWithin(_current.Branch, _templates.BranchAt(name.Start));
        var node = new SettingsNode(kind, isKnown ? _current?.Node : null, name.Text)
        {
            NameSpan = name.Span,
            Text = text,
            Quotes = quotes,
            Index = _nodes.Count,
            Start = name.Start,
            ValueStart = start,
            Anchor = anchor,
            ConditionalParent = isKnown ? null : _current!.Node,
            IsAnchored = name.IsAnchored,
            HasQuestionMark = name.HasQuestionMark,
        };
        if (isKnown)
            _current?.Node.Add(node);
        _nodes.Add(node);
        return node;
    }

    private void Remember(NodeEvent start, SettingsNode node)
    {
        if (start.Anchor.IsEmpty)
            return;
        node.IsAnchored = true;
        _anchors[start.Anchor.Value] = node;
    }

    /// <summary>Returns the start of a node after its anchor and its tag.</summary>
    private int AfterProperties(NodeEvent node)
    {
        var at = Position(node.Start);
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
            return at;
        var end = Position(node.End);
        while (at < end && _text[at] is '&' or '!')
        {
            while (at < end && !char.IsWhiteSpace(_text[at]))
                at++;
            at = YamlDocuments.AfterSpaceAndComments(_templates.Neutral, at, end);
        }

        return at;
    }

    /// <summary>Indicates whether the question mark of a key precedes a position.</summary>
    private bool HasQuestionMark(int start)
    {
        var before = _text.AsSpan(0, start).TrimEnd();
        return before.Length < start && before is [.., '?']
            && (before.Length == 1 || before[^2] is '{' or '[' or ',' || char.IsWhiteSpace(before[^2]));
    }

    private int AfterMarks(int at)
    {
        at = YamlDocuments.AfterSpaceAndComments(_templates.Neutral, at, _text.Length);
        while (at < _text.Length && _text[at] is ',' or '?')
            at = YamlDocuments.AfterSpaceAndComments(_templates.Neutral, at + 1, _text.Length);
        return at;
    }

    private int AfterBracket(int at) => Math.Max(_lastEnd, at < _text.Length && _text[at] is '}' or ']' ? at + 1 : at);

    /// <summary>Returns a character of a template, which is in one line of the text wherever lines are read.</summary>
    private char InOneLine(int position) =>
        _templates.Neutral[position] == YamlTemplates.Letter && _text[position] is '\n' or '\r' ? ' ' : _text[position];

    /// <summary>Returns a text with its templates; null if they are not part of it, so that it is not known.</summary>
    private string? WithTemplates(int start, int end, string value)
    {
        var hasTemplate = _templates.HasAnyIn(SourceSpan.Between(start, end));
        if (!hasTemplate && !value.Contains(YamlTemplates.Letter))
            return value;
        if (start >= end || (_text[start] != '|' && _templates.HasLinesIn(SourceSpan.Between(start, end))))
            return null;
        var map = YamlScalarMap.Read(_templates.Neutral, start, value, offset: 0);
        var text = value.ToCharArray();
        var isChanged = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (map.ToFile(i) is var position && position < end && _templates.Neutral[position] != _text[position])
                (text[i], isChanged) = (InOneLine(position), true);
        }

        // Only a text of several lines can contain templates that are no value, such as comments.
        var restored = new string(text);
        return !hasTemplate || (isChanged && (restored.Contains('\n') || Template.IsIn(restored))) ? restored : null;
    }
}
