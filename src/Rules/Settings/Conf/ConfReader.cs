using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Reads lines as <c>java.util.Properties</c> does: <c>#</c> and <c>!</c> start a comment, a backslash at the end of a line continues it in
/// the next line without its indentation, and a key ends at the first unescaped equals sign, colon or blank.
/// </summary>
internal sealed class ConfReader
{
    private readonly string _text;
    private int _at;
    private int _line = 1;

    private ConfReader(string text) => _text = text;

    public static List<ConfLine> Read(string text)
    {
        var reader = new ConfReader(text);
        var lines = new List<ConfLine>();
        while (reader._at < text.Length)
            lines.Add(reader.ReadLine());
        return lines;
    }

    /// <summary>Returns the positions of the characters of a value; null if it has others at its start.</summary>
    /// <param name="text">The file.</param>
    /// <param name="span">The range of the value, with its escapes and continuation lines.</param>
    /// <param name="value">The value.</param>
    public static TextMap? MapOf(string text, SourceSpan span, string value)
    {
        var map = new TextMap.Builder();
        var read = new ConfReader(text) { _at = span.Start }.ReadText(isKey: false, map);
        return read.StartsWith(value, StringComparison.Ordinal) ? map.Build(value.Length, span.End) : null;
    }

    private ConfLine ReadLine()
    {
        var start = _at;
        SkipBlanks();
        if (_at == _text.Length || IsEnd(_text[_at]) || _text[_at] is '#' or '!')
        {
            while (_at < _text.Length && !IsEnd(_text[_at]))
                _at++;
            SkipEnd();
            return new ConfLine(_text.Substring(start, _at - start), null, "", 0);
        }

        var keyStart = _at - start;
        var key = ReadText(isKey: true);
        var keySpan = SourceSpan.Between(keyStart, _at - start);
        var hasSign = SkipSign();
        var valueStart = _at - start;
        var value = ReadText(isKey: false);
        SkipEnd();
        // A line with a backslash only is a continuation of nothing.
        var isSetting = key.Length > 0 || hasSign || value.Length > 0;
        return new ConfLine(_text.Substring(start, _at - start), isSetting ? key : null, value, valueStart) { KeySpan = keySpan };
    }

    private string ReadText(bool isKey, TextMap.Builder? map = null)
    {
        var text = new StringBuilder();
        while (_at < _text.Length && !IsEnd(_text[_at]))
        {
            var c = _text[_at];
            if (isKey && (c is '=' or ':' || IsBlank(c)))
                break;
            map?.Add(text.Length, _at);
            _at++;
            if (c != '\\')
                text.Append(c);
            else if (_at < _text.Length)
                ReadEscape(text);
        }

        return text.ToString();
    }

    private void ReadEscape(StringBuilder text)
    {
        var c = _text[_at];
        if (IsEnd(c))
        {
            SkipEnd();
            SkipBlanks();
            return;
        }

        _at++;
        text.Append(c switch { 't' => '\t', 'n' => '\n', 'r' => '\r', 'f' => '\f', 'u' => ReadUnicode(), _ => c });
    }

    private char ReadUnicode()
    {
        var code = 0;
        for (var end = _at + 4; _at < end; _at++)
        {
            var digit = _at < _text.Length ? Digit(_text[_at]) : -1;
            code = digit >= 0
                ? (code * 16) + digit
                : throw new FormatException($"Line {_line} contains '\\u' without four hexadecimal digits. The frontend does not start.");
        }

        return (char)code;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>
    /// Skips blanks and at most one equals sign or colon, also across continuation lines. Indicates whether there was a sign.
    /// </summary>
    private bool SkipSign()
    {
        SkipBlanksAndContinuations();
        if (_at == _text.Length || _text[_at] is not ('=' or ':'))
            return false;
        _at++;
        SkipBlanksAndContinuations();
        return true;
    }

    private void SkipBlanksAndContinuations()
    {
        SkipBlanks();
        while (_at + 1 < _text.Length && _text[_at] == '\\' && IsEnd(_text[_at + 1]))
        {
            _at++;
            SkipEnd();
            SkipBlanks();
        }
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && IsBlank(_text[_at]))
            _at++;
    }

    private void SkipEnd()
    {
        if (_at == _text.Length)
            return;
        _line++;
        _at += _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n' ? 2 : 1;
    }

    private static bool IsEnd(char c) => c is '\n' or '\r';

    /// <summary>Indicates whether Java skips a character at the start of a line and around the sign after a key.</summary>
    internal static bool IsBlank(char c) => c is ' ' or '\t' or '\f';
}
