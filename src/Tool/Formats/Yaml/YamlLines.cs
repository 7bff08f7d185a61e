using System;
using System.Buffers;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents the lines of a document of a YAML file, with their indentation.</summary>
internal sealed class YamlLines
{
    private const int NoContent = -1;

    private static readonly SearchValues<char> _otherBreaks = SearchValues.Create("\r\u0085\u2028\u2029");

    private readonly string _text;
    private readonly int _end;
    private readonly List<(int Start, int Indentation)> _lines;

    /// <param name="text">The file, without templates.</param>
    /// <param name="start">The start of the document.</param>
    /// <param name="end">Its end.</param>
    public YamlLines(string text, int start, int end)
    {
        (_text, _end) = (text, end);
        _lines = new(text.AsSpan(start, end - start).Count('\n') + 1);
        for (var at = start; at < end;)
        {
            _lines.Add((at, FindIndentation(at)));
            var next = text.IndexOf('\n', at, end - at);
            at = next < 0 ? end : next + 1;
        }
    }

    public int Count => _lines.Count;

    /// <summary>Returns the start of a line; the end of the document after the last one.</summary>
    public int StartOf(int line) => line < _lines.Count ? _lines[line].Start : _end;

    /// <summary>Indicates whether a line has more than blanks and a comment.</summary>
    public bool HasContent(int line) => _lines[line].Indentation != NoContent;

    public int IndentationOf(int line) => _lines[line].Indentation;

    /// <summary>Returns the first position with content from a line on; the end of the document if there is none.</summary>
    public int ContentFrom(int line) =>
        NextContent(line, Count) is var next && next < Count ? _lines[next].Start + _lines[next].Indentation : _end;

    /// <summary>Returns the first line with content from a line on; the end if there is none.</summary>
    public int NextContent(int line, int end)
    {
        while (line < end && !HasContent(line))
            line++;
        return line;
    }

    /// <summary>
    /// Indicates whether the document can be read in pieces of lines: it has content, no marks after its first one, and only line breaks
    /// that are those of other formats too.
    /// </summary>
    /// <param name="first">The first line with content after the mark of the document.</param>
    public bool CanBeSplit(out int first)
    {
        first = NextContent(0, Count);
        if (first < Count && IsAt(first, "---"))
            first = IsBlank(StartOf(first) + 3, StartOf(first + 1)) ? NextContent(first + 1, Count) : Count;
        return first < Count && !HasOtherBreaks() && !_lines.Exists(line => IsEndOfDocument(line) || HasMark(line));
    }

    /// <summary>Indicates whether a line begins an item of a sequence.</summary>
    public bool IsItem(int line)
    {
        var at = _lines[line].Start + _lines[line].Indentation;
        return _text[at] == '-' && (at + 1 == _end || _text[at + 1] is ' ' or '\n' or '\r');
    }

    /// <summary>Indicates whether a line begins with a character of a key, and not with a mark of YAML.</summary>
    public bool MayBeKey(int line) => _text[_lines[line].Start + _lines[line].Indentation]
        is not ('-' or '?' or ':' or ',' or '[' or ']' or '{' or '}' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' or '.'
            or '\t' or '\r' or '\uFEFF');

    /// <summary>Indicates whether a line begins with the mark of a key or of a value, of which the other one can be missing.</summary>
    private bool HasMark((int Start, int Indentation) line)
    {
        var at = line.Start + Math.Max(line.Indentation, 0);
        while (at < _end && _text[at] is '-' or ' ')
            at++;
        return at < _end && _text[at] is '?' or ':' && (at + 1 == _end || char.IsWhiteSpace(_text[at + 1]));
    }

    private bool IsEndOfDocument((int Start, int Indentation) line) =>
        line.Indentation == 0 && string.CompareOrdinal(_text, line.Start, "...", 0, 3) == 0;

    private bool HasOtherBreaks()
    {
        var document = _text.AsSpan(StartOf(0), _end - StartOf(0));
        for (var at = document.IndexOfAny(_otherBreaks); at >= 0; at = document.IndexOfAny(_otherBreaks))
        {
            if (document[at] != '\r' || at + 1 == document.Length || document[at + 1] != '\n')
                return true;
            document = document[(at + 1)..];
        }

        return false;
    }

    private int FindIndentation(int start)
    {
        var at = start;
        while (at < _end && _text[at] == ' ')
            at++;
        return at == _end || _text[at] is '\n' or '\r' or '#' ? NoContent : at - start;
    }

    private bool IsAt(int line, string mark) => string.CompareOrdinal(_text, StartOf(line), mark, 0, mark.Length) == 0;

    private bool IsBlank(int start, int end) => YamlDocuments.AfterSpaceAndComments(_text, start, end) == end;
}
