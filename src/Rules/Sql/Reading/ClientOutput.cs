using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Recognizes the output of a client at the beginning of a line of a transcript: prompts, result tables and messages.</summary>
internal sealed class ClientOutput(string text)
{
    // The prompt in the tutorials of StarRocks is the only one with a blank before the angle bracket.
    private const string DocumentedPrompt = "StarRocks >";

    private static readonly string[] _names = ["mysql", "starrocks", "mariadb"];

    private int _tableEnd = -1;
    private bool _lacksCellEnd;
    private bool _lacksRowsEnd;

    /// <summary>Returns the end of the output; the position itself if there is none. A prompt means that a new statement begins.</summary>
    public int EndOf(int at, out bool isPrompt)
    {
        isPrompt = false;
        switch (text[at])
        {
            case '-' when IsAt(at + 1, '>'):
                return at + 2;
            case '+' when IsBorder(at):
                return _tableEnd = EndOfLine(at);
            case '|' when IsInTable(at):
                return _tableEnd = EndOfRow(at);
            case '*' when IsAt(at + 1, '*') && text.IndexOf(". row", at, EndOfLine(at) - at, StringComparison.Ordinal) > 0:
                return EndOfRows(at);
            case 'E' or 'e' when Is(at, "ERROR ") && at + 6 < text.Length && text[at + 6] is >= '0' and <= '9':
                return EndOfLine(at);
            case 'Q' when Is(at, "Query OK, "):
            case 'E' when Is(at, "Empty set ("):
            case 'D' when Is(at, "Database changed"):
            case >= '0' and <= '9' when IsCount(at):
                return EndOfLine(at);
            case 'm' or 'M' or 's' or 'S':
                var end = EndOfPrompt(at);
                isPrompt = end > at;
                return end;
            default:
                return at;
        }
    }

    /// <summary>Indicates whether the line contains the number of rows of a result.</summary>
    private bool IsCount(int at)
    {
        const int longest = 12;
        var end = at;
        while (end < text.Length && end < at + longest && text[end] is >= '0' and <= '9')
            end++;
        return Is(end, " row in set") || Is(end, " rows in set");
    }

    private int EndOfPrompt(int at)
    {
        foreach (var name in _names)
        {
            if (!Is(at, name))
                continue;
            var i = at + name.Length;
            if (IsAt(SkipBlanks(i), '['))
                i = EndOfBrackets(SkipBlanks(i));
            else if (string.CompareOrdinal(text, at, DocumentedPrompt, 0, DocumentedPrompt.Length) == 0)
                i++;
            return IsAt(i, '>') && MayBeginStatement(SkipBlanks(i + 1)) ? i + 1 : at;
        }

        return at;
    }

    /// <summary>Indicates whether the text after a prompt is no operand of a comparison.</summary>
    private bool MayBeginStatement(int at) => at >= text.Length
        || text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '\n' or '\r' or '(' or '-' or '/' or '#' or '\\' or ';' or '{';

    /// <summary>Indicates whether the line is a border of a table, which consists of plus and minus signs.</summary>
    private bool IsBorder(int at)
    {
        var line = text.AsSpan(at, EndOfLine(at) - at).TrimEnd();
        return line.Length > 2 && line[line.Length - 1] == '+' && line.Trim("+-".AsSpan()).IsEmpty;
    }

    /// <summary>Indicates whether a border or a row of a table precedes the line.</summary>
    private bool IsInTable(int at) =>
        _tableEnd >= 0 && _tableEnd < at && text.AsSpan(_tableEnd, at - _tableEnd).Trim().IsEmpty;

    private int EndOfBrackets(int at)
    {
        const int longest = 300;
        var length = text.AsSpan(at, Math.Min(longest, text.Length - at)).IndexOfAny(']', '\n', '>');
        return length >= 0 && text[at + length] == ']' ? at + length + 1 : at;
    }

    /// <summary>Returns the end of a table row. A cell may span lines, up to a line that ends in a bar or to the next border.</summary>
    private int EndOfRow(int at)
    {
        var end = EndOfLine(at);
        if (_lacksCellEnd || EndsInBar(at, end))
            return end;
        for (var from = end; from < text.Length;)
        {
            from = StartOfNextLine(from);
            end = EndOfLine(from);
            if (EndsInBar(from, end) || (IsAt(from, '+') && IsAt(from + 1, '-')))
                return end;
            from = end;
        }

        _lacksCellEnd = true;
        return EndOfLine(at);
    }

    /// <summary>Returns the end of vertical output (<c>\G</c>), which is the line with the number of rows.</summary>
    private int EndOfRows(int at)
    {
        var counted = _lacksRowsEnd ? -1 : text.IndexOf(" in set", at, StringComparison.Ordinal);
        _lacksRowsEnd = counted < 0;
        return EndOfLine(counted < 0 ? at : counted);
    }

    private bool EndsInBar(int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t')
            end--;
        return end > start + 1 && text[end - 1] == '|';
    }

    private int StartOfNextLine(int end)
    {
        var start = end + 1;
        return text[end] == '\r' && IsAt(start, '\n') ? start + 1 : start;
    }

    private int EndOfLine(int at)
    {
        var length = text.AsSpan(at).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : at + length;
    }

    private int SkipBlanks(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    private bool Is(int at, string word) => string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private bool IsAt(int at, char c) => at < text.Length && text[at] == c;
}
