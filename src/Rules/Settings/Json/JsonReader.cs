using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Reads a JSON text as .NET's configuration does, and keeps the places. System.Text.Json is no choice: an analyzer that brings a
/// library along doesn't load in every compiler. A text that .NET would refuse is not read at all.
/// </summary>
internal sealed class JsonReader(string text)
{
    // Utf8JsonReader's own limit.
    private const int MaxDepth = 64;

    private readonly JsonScanner _scanner = new(text);
    private readonly List<JsonNode> _nodes = [];
    private JsonNode? _current;
    private int _depth;
    private bool _isBehindItem;

    public JsonText? Read()
    {
        while (_scanner.TrySkip())
        {
            if (_scanner.IsAtEnd)
                return _current is null && _nodes.Count > 0 ? new JsonText(_nodes, _scanner.Comments) : null;
            var isRead = _current switch
            {
                null => _nodes.Count == 0 && _scanner.Next == '{' && TryValue(null, default),
                { Kind: JsonKind.Object } => TryObject(_current),
                _ => TryArray(_current),
            };
            if (!isRead)
                return null;
        }

        return null;
    }

    private bool TryObject(JsonNode current)
    {
        if (_scanner.Next != '"')
            return TryMark(current, '}');
        if (_isBehindItem || !_scanner.TryString(out var name, out var span) || !_scanner.TrySkip() || _scanner.Next != ':')
            return false;
        _scanner.At++;
        return _scanner.TrySkip() && TryValue(name, span);
    }

    private bool TryArray(JsonNode current) => _scanner.Next is ',' or ']' ? TryMark(current, ']') : !_isBehindItem && TryValue(null, default);

    /// <summary>A comma, or the end of an object or array.</summary>
    private bool TryMark(JsonNode current, char closing)
    {
        if (_scanner.Next == ',' && _isBehindItem)
        {
            current.Items[current.Items.Count - 1].Comma = _scanner.At++;
            _isBehindItem = false;
            return true;
        }

        if (_scanner.Next != closing)
            return false;
        current.End = ++_scanner.At;
        _current = current.Parent;
        _depth--;
        _isBehindItem = true;
        return true;
    }

    private bool TryValue(string? name, JsonSpan nameSpan)
    {
        var start = _scanner.At;
        switch (_scanner.Next)
        {
            case '{' or '[':
                if (++_depth > MaxDepth)
                    return false;
                _current = Add(_scanner.Next == '{' ? JsonKind.Object : JsonKind.Array, null);
                _scanner.At++;
                _isBehindItem = false;
                return true;
            case '"':
                return _scanner.TryString(out var value, out _) && Finish(Add(JsonKind.String, value));
            default:
                return _scanner.Word() is { } word && Finish(word == "null" ? Add(JsonKind.Null, null) : Add(JsonKind.Literal, word));
        }

        JsonNode Add(JsonKind kind, string? value)
        {
            var node = new JsonNode(kind, _current, name, nameSpan, start) { Index = _nodes.Count, Text = value };
            _current?.Add(node);
            _nodes.Add(node);
            return node;
        }
    }

    private bool Finish(JsonNode node)
    {
        node.End = _scanner.At;
        _isBehindItem = true;
        return true;
    }
}
