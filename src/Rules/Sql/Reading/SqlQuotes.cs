using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Finds where quoted text ends. Once a kind of quote was never closed, each later one of it has to be closed on its line.</summary>
internal sealed class SqlQuotes(string text, bool isTemplate)
{
    private const int LongestTemplate = 1000;

    private int _lineFrom = -1;
    private int _lineEnd = -1;
    private int _closedUntil;
    private int _noBraceUntil;
    private int _noExpressionUntil;
    private int _noTagUntil;
    private int _readAgain;
    private bool _isSingleOpen;
    private bool _isDoubleOpen;
    private bool _isBacktickOpen;

    /// <summary>The first quote that is never closed; -1 where all are.</summary>
    public int FirstOpen { get; private set; } = -1;

    /// <summary>Behind the closing quote; -1 where there is none.</summary>
    public int EndOf(int start)
    {
        ref var isOpen = ref IsOpen(text[start]);
        var end = Find(start, isOpen ? EndOfLine(start) : text.Length);
        if (end >= 0)
            return end;
        isOpen = true;
        if (FirstOpen < 0)
            FirstOpen = start;
        return -1;
    }

    public int OpenOnLine(int from)
    {
        var end = EndOfLine(from);
        for (var i = Math.Max(from, _closedUntil); i < end;)
        {
            var next = text.AsSpan(i, end - i).IndexOfAny('"', '\'', '`');
            if (next < 0)
                break;
            var close = Find(i + next, end);
            if (close < 0)
                return i + next;
            i = close;
        }

        _closedUntil = Math.Max(_closedUntil, end);
        return -1;
    }

    /// <summary>As often as there are characters in the text, altogether.</summary>
    public bool MayReadAgain(int length)
    {
        _readAgain += Math.Max(length, 0);
        return _readAgain <= text.Length;
    }

    public int EndOfLine(int from)
    {
        if (from >= _lineFrom && from <= _lineEnd)
            return _lineEnd;
        var length = text.AsSpan(from).IndexOfAny('\n', '\r');
        _lineFrom = from;
        return _lineEnd = length < 0 ? text.Length : from + length;
    }

    /// <summary>Where a literal ends that is never closed: with its line, but before what would follow the closing quote.</summary>
    public int EndOfOpen(int start)
    {
        var end = EndOfLine(start);
        while (end > start + 1 && text[end - 1] is ' ' or '\t' or ',' or ';' or ')')
            end--;
        return end;
    }

    /// <summary>The next closing brace on the line; -1 where there is none.</summary>
    public int FindBrace(int from) => FindOnLine("}", from, ref _noBraceUntil);

    private ref bool IsOpen(char quote)
    {
        if (quote == '"')
            return ref _isDoubleOpen;
        if (quote == '\'')
            return ref _isSingleOpen;
        return ref _isBacktickOpen;
    }

    private int Find(int start, int limit)
    {
        var quote = text[start];
        for (var i = start + 1; i < limit;)
        {
            var rest = text.AsSpan(i, limit - i);
            var next = quote == '`' ? rest.IndexOf(quote) : rest.IndexOfAny(quote, '\\', '{');
            if (next < 0)
                return -1;
            i += next;
            if (text[i] == '\\')
                i += 2;
            else if (text[i] == '{')
                i = isTemplate ? EndOfTemplate(i) : i + 1;
            else if (i + 1 < limit && text[i + 1] == quote)
                i += 2;
            else
                return i + 1;
        }

        return -1;
    }

    /// <summary>A template is filled in before anyone reads quotes: those within it are its own.</summary>
    private int EndOfTemplate(int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        var end = next == '{' ? FindOnLine("}}", at + 2, ref _noExpressionUntil)
            : next == '%' ? FindOnLine("%}", at + 2, ref _noTagUntil)
            : -1;
        if (end < 0 && next is '{' or '%')
            end = FindOnLines(next == '{' ? "}}" : "%}", at + 2);
        return end < 0 ? at + 1 : end + 2;
    }

    /// <summary>On the next few lines, if neither another template begins there nor a statement ends.</summary>
    private int FindOnLines(string mark, int from)
    {
        var rest = text.AsSpan(from, Math.Min(LongestTemplate, text.Length - from));
        var end = rest.IndexOfAny('{', ';');
        if (end >= 0)
            rest = rest.Slice(0, end);
        var at = rest.IndexOf(mark.AsSpan(), StringComparison.Ordinal);
        return at < 0 ? -1 : from + at;
    }

    private int FindOnLine(string mark, int from, ref int noneUntil)
    {
        if (from < noneUntil || from > text.Length)
            return -1;
        var end = EndOfLine(from);
        var at = text.IndexOf(mark, from, end - from, StringComparison.Ordinal);
        if (at < 0)
            noneUntil = end;
        return at;
    }
}
