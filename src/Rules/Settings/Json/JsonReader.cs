using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Reads JSON as .NET configuration does (with comments and trailing commas; the root is an object) and records the positions. It does not
/// use System.Text.Json, because an analyzer that ships a library does not load in every compiler.
/// </summary>
internal sealed class JsonReader
{
    // The limit of Utf8JsonReader.
    private const int MaxDepth = 64;

    private readonly JsonScanner _scanner;
    private readonly List<SettingsNode> _nodes = [];
    private SettingsNode? _current;
    private int _depth;
    private bool _isAfterItem;

    private JsonReader(string text) => _scanner = new JsonScanner(text);

    /// <summary>Returns the settings of a text; empty if .NET rejects it.</summary>
    internal static SettingsTree Read(string text) => new JsonReader(text).Read() ?? SettingsTree.Empty;

    private SettingsTree? Read()
    {
        while (_scanner.TrySkip())
        {
            if (_scanner.IsAtEnd)
                return _current is null && _nodes.Count > 0 ? new SettingsTree(_nodes, _scanner.Comments) : null;
            var isRead = _current switch
            {
                null => _nodes.Count == 0 && _scanner.Next == '{' && TryValue(null, default),
                { Kind: SettingsKind.Object } => TryObject(_current),
                _ => TryArray(_current),
            };
            if (!isRead)
                return null;
        }

        return null;
    }

    private bool TryObject(SettingsNode current)
    {
        if (_scanner.Next != '"')
            return TryCommaOrEnd(current, '}');
        if (_isAfterItem || !_scanner.TryString(out var name, out var span) || !_scanner.TrySkip() || _scanner.Next != ':')
            return false;
        _scanner.Position++;
        return _scanner.TrySkip() && TryValue(name, span);
    }

    private bool TryArray(SettingsNode current) =>
        _scanner.Next is ',' or ']' ? TryCommaOrEnd(current, ']') : !_isAfterItem && TryValue(null, default);

    private bool TryCommaOrEnd(SettingsNode current, char closing)
    {
        if (_scanner.Next == ',' && _isAfterItem)
        {
            _scanner.Position++;
            _isAfterItem = false;
            return true;
        }

        if (_scanner.Next != closing)
            return false;
        current.End = ++_scanner.Position;
        _current = current.Parent;
        _depth--;
        _isAfterItem = true;
        return true;
    }

    private bool TryValue(string? name, SourceSpan nameSpan)
    {
        var start = _scanner.Position;
        switch (_scanner.Next)
        {
            case '{' or '[':
                if (++_depth > MaxDepth)
                    return false;
                _current = Add(_scanner.Next == '{' ? SettingsKind.Object : SettingsKind.Array);
                _scanner.Position++;
                _isAfterItem = false;
                return true;
            case '"':
                return _scanner.TryString(out var value, out _) && Finish(Add(SettingsKind.Value, value, quotes: 1));
            default:
                return _scanner.ReadWord() is { } word && Finish(word == "null" ? Add(SettingsKind.Null) : Add(SettingsKind.Value, word));
        }

        SettingsNode Add(SettingsKind kind, string? value = null, int quotes = 0)
        {
            var node = new SettingsNode(kind, _current, name)
            {
                NameSpan = nameSpan,
                Text = value,
                Quotes = quotes,
                Index = _nodes.Count,
                Start = name is null ? start : nameSpan.Start - 1,
                ValueStart = start,
            };
            _current?.Add(node);
            _nodes.Add(node);
            return node;
        }
    }

    private bool Finish(SettingsNode node)
    {
        node.End = _scanner.Position;
        _isAfterItem = true;
        return true;
    }
}
