using System;
using System.Buffers;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Represents the start of a fenced code block, which can be in a list or a quote. It can be indented more than CommonMark allows, because
/// some dialects indent the content of tabs and notes.
/// </summary>
/// <param name="Mark">The character of the fence.</param>
/// <param name="Length">The number of those characters.</param>
/// <param name="Language">The first word after them, in lower case.</param>
/// <param name="Quotes">The number of quotes that contain it.</param>
/// <param name="Indentation">The number of columns in front of it, after the last quote mark.</param>
internal sealed record MarkdownFence(char Mark, int Length, string Language, int Quotes, int Indentation)
{
    private const int MinLength = 3;
    private const int Tab = 4;

    private static readonly SearchValues<char> _ofLanguage =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-_#");

    /// <summary>Returns the fence that starts in a line; null if none does.</summary>
    public static MarkdownFence? Read(string text, TextLine line)
    {
        var (at, start, quotes) = (line.Start, line.Start, 0);
        do
        {
            var (content, more) = SkipQuotes(text, line, at, int.MaxValue);
            (start, quotes) = more > 0 ? (content, quotes + more) : (start, quotes);
            at = SkipListMarks(text, line, content);
        }
        while (at < line.End && text[at] == '>');
        if (at >= line.End || text[at] is not ('`' or '~'))
            return null;
        var mark = text[at];
        var end = at;
        while (end < line.End && text[end] == mark)
            end++;
        var info = line.Of(text, end);
        if (end - at < MinLength || (mark == '`' && info.Contains('`')))
            return null;
        return new MarkdownFence(mark, end - at, LanguageOf(info), quotes, Columns(text, start, at));
    }

    /// <summary>Indicates whether a line is no longer in the quotes that contain the fence.</summary>
    public bool IsLeft(string text, TextLine line) => Quotes > 0 && SkipQuotes(text, line, line.Start, Quotes).Quotes < Quotes;

    public bool IsClosedBy(string text, TextLine line)
    {
        var at = line.SkipBlanks(text, SkipQuotes(text, line, line.Start, Quotes).At);
        var end = at;
        while (end < line.End && text[end] == Mark)
            end++;
        return end - at >= Length && line.SkipBlanks(text, end) == line.End;
    }

    /// <summary>Returns the start of the content of a line, without the quote marks and the indentation of the fence.</summary>
    public int ContentOf(string text, TextLine line)
    {
        var at = SkipQuotes(text, line, line.Start, Quotes).At;
        for (var column = 0; column < Indentation && at < line.End && text[at] is ' ' or '\t'; at++)
            column += text[at] == '\t' ? Tab : 1;
        return at;
    }

    /// <summary>Adds the lines of the block to a text. Returns the start of the line after it.</summary>
    public int ReadContent(string text, int start, DecodedText content, out int end)
    {
        while (start < text.Length)
        {
            var line = TextLine.At(text, start);
            if (IsLeft(text, line) || IsClosedBy(text, line))
            {
                end = start;
                return IsLeft(text, line) ? start : line.Next;
            }

            content.Add(ContentOf(text, line), line.Next);
            start = line.Next;
        }

        end = text.Length;
        return text.Length;
    }

    private static (int At, int Quotes) SkipQuotes(string text, TextLine line, int at, int max)
    {
        var quotes = 0;
        while (quotes < max && line.SkipBlanks(text, at) is var mark && mark < line.End && text[mark] == '>')
        {
            at = mark + 1;
            if (at < line.End && text[at] == ' ')
                at++;
            quotes++;
        }

        return (at, quotes);
    }

    /// <summary>Skips the marks of list items and the blanks around them: <c>-</c>, <c>*</c>, <c>+</c>, <c>1.</c> and <c>1)</c>.</summary>
    private static int SkipListMarks(string text, TextLine line, int at)
    {
        while (true)
        {
            at = line.SkipBlanks(text, at);
            var end = at;
            if (end < line.End && text[end] is '-' or '*' or '+')
            {
                end++;
            }
            else
            {
                while (end < line.End && char.IsAsciiDigit(text[end]))
                    end++;
                if (end == at || end >= line.End || text[end++] is not ('.' or ')'))
                    return at;
            }

            if (end >= line.End || text[end] is not (' ' or '\t'))
                return at;
            at = end;
        }
    }

    private static int Columns(string text, int start, int end)
    {
        var columns = 0;
        for (; start < end; start++)
            columns += text[start] == '\t' ? Tab : 1;
        return columns;
    }

    /// <summary>Returns the language of <c>sql</c>, <c>SQL title="x"</c>, <c>{.sql}</c> and <c>sql{1,3}</c>.</summary>
    private static string LanguageOf(ReadOnlySpan<char> info)
    {
        info = info.Trim().TrimStart("{.");
        var end = info.IndexOfAnyExcept(_ofLanguage);
        return (end < 0 ? info : info[..end]).ToString().ToLowerInvariant();
    }
}
