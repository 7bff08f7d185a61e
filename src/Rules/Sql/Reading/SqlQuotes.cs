using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds the end of quoted text. After a quote that is not closed, later quotes of its kind must be closed on their line.
/// </summary>
internal sealed class SqlQuotes(string text, bool isTemplate)
{
    private const int LongestTemplate = 1000;

    private int _lineFrom = -1;
    private int _lineEnd = -1;
    private int _closedUntil;
    private int _noBraceUntil;
    private int _readAgain;
    private bool _isSingleOpen;
    private bool _isDoubleOpen;
    private bool _isBacktickOpen;

    public TemplateEnds Templates { get; } = new(text);

    /// <summary>Gets the start of the first quote that is not closed; -1 if there is none.</summary>
    public int FirstOpen { get; private set; } = -1;

    /// <summary>Returns the end of the quoted text; -1 if it is not closed.</summary>
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

    /// <summary>
    /// Indicates whether a text may be read again, which is limited to the length of the whole text in total.
    /// </summary>
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

    /// <summary>
    /// Returns the end of a literal that is not closed: the end of its line, without what would follow the closing quote.
    /// </summary>
    public int EndOfOpen(int start)
    {
        var end = EndOfLine(start);
        while (end > start + 1 && text[end - 1] is ' ' or '\t' or ',' or ';' or ')')
            end--;
        return end;
    }

    /// <summary>Returns the next closing brace on the line; -1 if there is none.</summary>
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

    /// <summary>
    /// Returns the end of a template, whose quotes do not belong to the SQL. It is on the same line, or on one of the next lines of the
    /// statement.
    /// </summary>
    private int EndOfTemplate(int at)
    {
        var end = TemplateEnds.IsOpening(text, at) ? Templates.After(at) : -1;
        var isTemplate = end >= 0
            && (end <= EndOfLine(at) || (end - at <= LongestTemplate && text.IndexOf(';', at, end - at) < 0));
        return isTemplate ? end : at + 1;
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
