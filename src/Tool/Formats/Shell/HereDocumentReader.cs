using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Reads the here-documents of a script.</summary>
internal sealed class HereDocumentReader(FileText script)
{
    private const int MaxDelimiter = 64;

    private readonly string _text = script.Text;
    private LinesByText? _lines;

    /// <summary>Returns a document that starts at a position, and the start of the line after it; null if it is not ended.</summary>
    public (FileText Text, int Next)? Read(HereDocument document, int start)
    {
        if (FindEnd(document, start) is not { } last)
            return null;
        var decoded = new DecodedText(script);
        var prefix = "";
        for (var at = start; at < last.Start;)
        {
            var line = TextLine.At(_text, at);
            var content = document.IgnoresTabs ? SkipTabs(line) : at;
            if (at == start)
                prefix = _text[at..content];
            if (document.IsQuoted)
                decoded.Add(content, line.Next);
            else
                AddLine(decoded, content, line.Next);
            at = line.Next;
        }

        var text = decoded.Build(last.Start, inserted => Encode(inserted, document.IsQuoted, prefix), hasVariables: !document.IsQuoted);
        return (text, last.Next);
    }

    private static string Encode(string inserted, bool isQuoted, string prefix) =>
        (isQuoted ? inserted : ShellQuotes.InDocument(inserted)).Replace("\n", "\n" + prefix, StringComparison.Ordinal);

    private void AddLine(DecodedText decoded, int at, int end)
    {
        while (at < end)
        {
            var next = at + 1 < end ? _text[at + 1] : '\0';
            if (_text[at] == '\\' && next is '\\' or '$' or '`')
            {
                decoded.Add(next, at);
                at += 2;
            }
            else if (_text[at] == '\\' && next is '\n')
            {
                at += 2;
            }
            else if (EndOfExpansion(at, end) is var after && after > at + 1)
            {
                decoded.AddUnknown(at);
                at = after;
            }
            else
            {
                decoded.Add(at, at + 1);
                at++;
            }
        }
    }

    /// <summary>Returns the end of an expansion in a line; the next position if none starts here.</summary>
    private int EndOfExpansion(int at, int end)
    {
        if (_text[at] == '`')
            return _text.IndexOf('`', at + 1, end - at - 1) is var close and >= 0 ? close + 1 : at + 1;
        if (_text[at] != '$')
            return at + 1;
        if (at + 1 >= end || _text[at + 1] != '(')
            return Math.Min(end, ShellExpansion.EndOf(_text, at));
        var open = 0;
        for (var i = at + 1; i < Math.Min(end, at + ShellExpansion.MaxLength); i++)
        {
            open += _text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (open == 0)
                return i + 1;
        }

        return at + 1;
    }

    private int SkipTabs(TextLine line)
    {
        var at = line.Start;
        while (at < line.End && _text[at] == '\t')
            at++;
        return at;
    }

    /// <summary>Returns the line that ends a document. All lines are found once, so that the cost is linear.</summary>
    private TextLine? FindEnd(HereDocument document, int start)
    {
        _lines ??= ReadLines();
        if (!(document.IgnoresTabs ? _lines.WithoutTabs : _lines.Exact).TryGetValue(document.Delimiter, out var lines))
            return null;
        var (low, high) = (0, lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lines[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < lines.Count ? lines[low] : null;
    }

    private LinesByText ReadLines()
    {
        var lines = new LinesByText();
        for (var at = 0; at < _text.Length;)
        {
            var line = TextLine.At(_text, at);
            at = line.Next;
            if (line.End - SkipTabs(line) is 0 or > MaxDelimiter)
                continue;
            var delimiter = line.Of(_text, SkipTabs(line)).ToString();
            Add(lines.WithoutTabs, delimiter, line);
            if (SkipTabs(line) == line.Start)
                Add(lines.Exact, delimiter, line);
        }

        return lines;
    }

    private static void Add(Dictionary<string, List<TextLine>> lines, string text, TextLine line)
    {
        if (!lines.TryGetValue(text, out var same))
            lines.Add(text, same = []);
        same.Add(line);
    }

    /// <summary>Contains the lines of a script by their text, and by their text after leading tabs.</summary>
    private sealed class LinesByText
    {
        public Dictionary<string, List<TextLine>> Exact { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, List<TextLine>> WithoutTabs { get; } = new(StringComparer.Ordinal);
    }
}
