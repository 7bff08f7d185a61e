using System;
using System.Globalization;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Maps the text of a scalar to the file, which has it with quotes, escapes, indentation, or in several lines.</summary>
internal sealed class YamlScalarMap
{
    private readonly TextMap.Builder _map = new();
    private readonly string _file;
    private readonly string _text;
    private readonly int _offset;
    private int _at;
    private int _position;
    private int _lineStart;
    private int _lineEnd = -1;

    private YamlScalarMap(string file, int start, string text, int offset) => (_file, _at, _text, _offset) = (file, start, text, offset);

    /// <param name="file">The file or its end, without templates.</param>
    /// <param name="start">The start of the scalar: its quote, <c>|</c>, <c>&gt;</c>, or the first character.</param>
    /// <param name="text">The text of the scalar.</param>
    /// <param name="offset">The number of characters of the file that precede <paramref name="file"/>.</param>
    public static TextMap Read(string file, int start, string text, int offset) => new YamlScalarMap(file, start, text, offset).Read();

    private TextMap Read()
    {
        switch (_at < _file.Length ? _file[_at] : '\0')
        {
            case '|':
                SkipHeader();
                ReadLiteral();
                break;
            case '>':
                SkipHeader();
                ReadFolded();
                break;
            case ('"' or '\'') and var quote:
                _at++;
                ReadQuoted(quote);
                break;
            default:
                ReadFolded();
                break;
        }

        return _map.Build(_text.Length, _offset + _at);
    }

    private void SkipHeader()
    {
        _at = EndOfLine(_at);
        SkipBreak();
    }

    /// <summary>Reads lines whose ends are the same in the file, after an indentation.</summary>
    private void ReadLiteral()
    {
        while (_position < _text.Length && _at < _file.Length)
        {
            var end = EndOfLine(_at);
            var length = Math.Min(EndOfTextLine(_position) - _position, end - _at);
            Add(end - length);
            _position += length + 1;
            _at = end;
            if (_position <= _text.Length)
                SkipBreak();
        }
    }

    /// <summary>Reads lines without the white space around them. In the text, a space or line breaks separate them.</summary>
    private void ReadFolded()
    {
        while (_position < _text.Length && _at < _file.Length)
        {
            var start = _position;
            while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
                _position++;
            while (_at < _file.Length && char.IsWhiteSpace(_file[_at]))
                _at++;
            AddIndentation(start);
            Add(_at);
            var length = Math.Min(EndOfLine(_at) - _at, _text.Length - _position);
            length = _file.AsSpan(_at, length).TrimEnd().Length;
            if (length == 0)
                return;
            _position += length;
            _at += length;
        }
    }

    /// <summary>Adds the indentation of a line that is not folded, because it is indented more than the first one.</summary>
    /// <param name="start">The start of the white space before the line.</param>
    private void AddIndentation(int start)
    {
        var length = 0;
        while (_position - length > start && _text[_position - length - 1] is ' ' or '\t')
            length++;
        if (length > 0 && (_position - length == 0 || IsBreak(_text[_position - length - 1])))
            _map.Add(_position - length, _offset + _at - length);
    }

    private void ReadQuoted(char quote)
    {
        while (_position < _text.Length && _at < _file.Length)
        {
            if (_file[_at] is ' ' or '\t' || IsBreak(_file[_at]))
            {
                ReadSpace(isAfterBreak: false);
                continue;
            }

            Add(_at);
            if (quote == '"' && _file[_at] == '\\')
                ReadEscape();
            else
                Advance(quote == '\'' && _file[_at] == quote ? 2 : 1, 1);
        }
    }

    private void ReadEscape()
    {
        var escaped = _at + 1 < _file.Length ? _file[_at + 1] : '\0';
        if (IsBreak(escaped))
        {
            _at++;
            SkipBreak();
            ReadSpace(isAfterBreak: true);
            return;
        }

        var digits = escaped switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        Advance(2 + digits, digits == 8 && IsBeyondPlane(_at + 2) ? 2 : 1);
    }

    private bool IsBeyondPlane(int at) => at + 8 <= _file.Length
        && int.TryParse(_file.AsSpan(at, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        && code > char.MaxValue;

    /// <summary>Reads white space. One line break is a space in the text, and of several the first one is omitted.</summary>
    private void ReadSpace(bool isAfterBreak)
    {
        var (start, breaks) = (_at, 0);
        while (_at < _file.Length && (_file[_at] is ' ' or '\t' || IsBreak(_file[_at])))
        {
            if (!IsBreak(_file[_at]))
            {
                _at++;
                continue;
            }

            SkipBreak();
            breaks++;
        }

        Add(start);
        var length = isAfterBreak ? breaks : breaks switch { 0 => _at - start, 1 => 1, _ => breaks - 1 };
        _position = Math.Min(_text.Length, _position + length);
    }

    private void Add(int position) => _map.Add(_position, _offset + position);

    private void Advance(int file, int text) =>
        (_at, _position) = (Math.Min(_file.Length, _at + file), Math.Min(_text.Length, _position + text));

    private void SkipBreak()
    {
        if (_at < _file.Length)
            _at += _file[_at] == '\r' && _at + 1 < _file.Length && _file[_at + 1] == '\n' ? 2 : 1;
    }

    private int EndOfLine(int at)
    {
        while (at < _file.Length && !IsBreak(_file[at]))
            at++;
        return at;
    }

    private int EndOfTextLine(int at)
    {
        // Lines of the file that a template has become can be fewer characters of one line.
        if (at > _lineEnd || at < _lineStart)
        {
            (_lineStart, _lineEnd) = (at, at);
            while (_lineEnd < _text.Length && !IsBreak(_text[_lineEnd]))
                _lineEnd++;
        }

        return _lineEnd;
    }

    // The line breaks of YAML 1.1.
    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
