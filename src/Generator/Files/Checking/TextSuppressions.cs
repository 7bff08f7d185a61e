using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the problems that the comments of a text suppress.
/// <c>-- starrocks-awsauth: disable SRA2003, SRA3001</c> suppresses them in its line, in the enclosing statement or object, or that which
/// ends in its line, and from there to the same comment with <c>enable</c> or to the end of the text; <c>disable next-line</c> suppresses
/// them in the next line. A comment without ids applies to all rules.
/// </summary>
internal sealed class TextSuppressions
{
    private const string Mark = "starrocks-awsauth:";
    private const string Disable = "disable";
    private const string NextLine = "next-line";
    private const string AllIds = "";
    private const int LongestWord = 16;

    private static readonly char[] _separators = [' ', '\t', ','];
    private static readonly (string Start, string End)[] _blocks = [("/*", "*/"), ("{#", "#}"), ("<!--", "-->")];

    // In the order of the comments. They are looked up by rule and location, so that many comments do not slow down each problem.
    private readonly List<SuppressedRange> _ranges = [];
    private readonly Dictionary<string, List<int>> _openEnded = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, int LineStart), int> _lines = [];
    private readonly Dictionary<(string Id, SourceSpan Around), List<int>> _within = [];
    private readonly Dictionary<SourceSpan, HashSet<string>> _idsWithin = [];
    private readonly FileText _text;
    private readonly Func<int, bool> _isOwn;
    private readonly TextLineCollection _textLines;
    private readonly HashSet<string> _unclosed = new(StringComparer.Ordinal);
    private int _nextCode;

    private TextSuppressions(FileText text, Func<int, bool> isOwn) =>
        (_text, _isOwn, _textLines) = (text, isOwn, SourceText.From(text.Text).Lines);

    /// <summary>Returns the suppressions of a text; null if it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isOwn">Returns whether a position is in the text itself and not in a text that it contains.</param>
    internal static TextSuppressions? Read(FileText text, Func<int, bool> isOwn)
    {
        var at = Find(text, 0);
        if (at < 0)
            return null;
        var suppressions = new TextSuppressions(text, isOwn);
        for (; at >= 0; at = Find(text, at + Mark.Length))
        {
            if (isOwn(at) && suppressions.CommentStart(at) is { } comment)
                suppressions.Read(at, comment);
        }

        return suppressions;
    }

    /// <summary>Returns the comment that suppresses a rule in the next line; null if the text can contain no comment.</summary>
    internal static string? NextLineComment(FileText text, string id) =>
        text.LineComment is { } start ? $"{start} {Mark} {Disable} {NextLine} {id}" : null;

    /// <summary>Indicates whether a problem is suppressed; null if no comment concerns it.</summary>
    /// <param name="id">The id of its rule.</param>
    /// <param name="start">The position where it starts.</param>
    public bool? IsSuppressed(string id, int start)
    {
        if (_ranges.Count == 0)
            return null;

        // The last comment that covers a position wins.
        var (line, around) = (_textLines.GetLineFromPosition(_text.StartOfLines(start)).Start, _text.ScopeAt(start));
        var last = Math.Max(Last(id, start, line, around), Last(AllIds, start, line, around));
        return last >= 0 ? _ranges[last].IsSuppressed : null;
    }

    private int Last(string id, int start, int line, SourceSpan? around)
    {
        var last = _openEnded.TryGetValue(id, out var openEnded) ? LastBefore(openEnded, start) : -1;
        if (_lines.TryGetValue((id, line), out var ofLine))
            last = Math.Max(last, ofLine);
        if (around is { } own && _within.TryGetValue((id, own), out var within))
        {
            for (var i = within.Count - 1; i >= 0 && within[i] > last; i--)
            {
                if (!_ranges[within[i]].IsEnded)
                    return within[i];
            }
        }

        return last;
    }

    private int LastBefore(List<int> ranges, int start)
    {
        var (low, high) = (0, ranges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ranges[ranges[middle]].Start <= start)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? -1 : ranges[low - 1];
    }

    private void Read(int mark, int comment)
    {
        var line = _textLines.GetLineFromPosition(mark);
        var at = mark + Mark.Length;
        var word = NextWord(ref at, line.End);
        var isSuppressed = Is(word, Disable);
        if (!isSuppressed && !Is(word, "enable"))
            return;
        word = NextWord(ref at, line.End);
        var isNextLine = Is(word, NextLine);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (word = isNextLine ? NextWord(ref at, line.End) : word; BeginsId(word); word = NextWord(ref at, line.End))
            ids.Add(IdOf(word));
        if (ids.Count == 0)
            ids.Add(AllIds);
        if (isNextLine)
        {
            if (NextCode(line.LineNumber) is { } next)
                AddLine(next, isSuppressed, ids);
            return;
        }

        var before = comment - 1;
        while (before >= line.Start && _text.Text[before] is ' ' or '\t' or ';')
            before--;
        if (before >= line.Start && isSuppressed)
            AddLine(line.Start, isSuppressed, ids);
        AddOpenEnded(mark, isSuppressed, ids, before >= line.Start ? ScopeAfter(before) ?? _text.ScopeAt(mark) : _text.ScopeAt(mark));
    }

    /// <summary>Returns the next word of a line; empty if there is none, or none that means anything.</summary>
    private string NextWord(ref int at, int end)
    {
        while (at < end && Array.IndexOf(_separators, _text.Text[at]) >= 0)
            at++;
        var start = at;
        while (at < end && at - start <= LongestWord && Array.IndexOf(_separators, _text.Text[at]) < 0)
            at++;
        return _text.Text.Substring(start, at - start);
    }

    /// <summary>Returns the statement or object that contains the text before a comment; null if that text closes it.</summary>
    private SourceSpan? ScopeAfter(int before) => _text.Text[before] is '}' or ']' ? null : _text.ScopeAt(before);

    private void AddLine(int start, bool isSuppressed, HashSet<string> ids)
    {
        foreach (var id in ids)
            _lines[(id, start)] = _ranges.Count;
        _ranges.Add(new SuppressedRange(start, isSuppressed));
    }

    private void AddOpenEnded(int mark, bool isSuppressed, HashSet<string> ids, SourceSpan? around)
    {
        if (!isSuppressed && around is { } ended)
            EndWithin(ended, ids);
        foreach (var id in ids)
        {
            ListOf(_openEnded, id).Add(_ranges.Count);
            if (!isSuppressed || around is not { } own)
                continue;
            ListOf(_within, (id, own)).Add(_ranges.Count);
            if (!_idsWithin.TryGetValue(own, out var known))
                _idsWithin.Add(own, known = new HashSet<string>(StringComparer.Ordinal));
            known.Add(id);
        }

        _ranges.Add(new SuppressedRange(mark, isSuppressed));
    }

    // A rule that is enabled again in a statement is suppressed between the two comments, not in the whole statement.
    private void EndWithin(SourceSpan around, HashSet<string> ids)
    {
        if (!_idsWithin.TryGetValue(around, out var known))
            return;
        foreach (var id in ids.Contains(AllIds) ? [.. known] : new List<string>(ids) { AllIds })
        {
            known.Remove(id);
            if (!_within.TryGetValue((id, around), out var within))
                continue;
            foreach (var range in within)
                _ranges[range] = _ranges[range] with { IsEnded = true };
            within.Clear();
        }
    }

    private static List<int> ListOf<TKey>(Dictionary<TKey, List<int>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        return list;
    }

    /// <summary>Returns the start of the next line that is neither empty nor a comment; null if there is none.</summary>
    private int? NextCode(int number)
    {
        if (number + 1 >= _textLines.Count)
            return null;

        // Comments are read in the order of the lines, and only comments precede the position that was found last.
        for (_nextCode = Math.Max(_nextCode, _textLines[number + 1].Start); _nextCode < _text.Text.Length;)
        {
            if (char.IsWhiteSpace(_text.Text[_nextCode]))
                _nextCode++;
            else if (EndOfComment(_nextCode) is { } end)
                _nextCode = Math.Max(end, _nextCode + 1);
            else
                return _textLines.GetLineFromPosition(_nextCode).Start;
        }

        return null;
    }

    /// <summary>Returns the end of the comment at a position; null if there is none.</summary>
    private int? EndOfComment(int at)
    {
        if (_text.Settings is { } settings)
            return settings.CommentAt(at)?.End;
        var start = Array.Find(_text.CommentStarts, start => string.CompareOrdinal(_text.Text, at, start, 0, start.Length) == 0);
        if (start is null || _text.IsInValue(at))
            return null;
        var line = _textLines.GetLineFromPosition(at).End;
        var closing = Array.Find(_blocks, block => start.StartsWith(block.Start, StringComparison.Ordinal)).End;
        if (closing is null || _unclosed.Contains(closing))
            return line;
        var end = _text.Text.IndexOf(closing, at + start.Length, StringComparison.Ordinal);
        if (end < 0)
            _unclosed.Add(closing);
        return end < 0 ? line : end + closing.Length;
    }

    // A search without regard to case takes much longer than one for the last character.
    private static int Find(FileText text, int from)
    {
        for (var end = text.Text.IndexOf(':', from); end >= 0; end = text.Text.IndexOf(':', end + 1))
        {
            var start = end + 1 - Mark.Length;
            if (start >= from && string.Compare(text.Text, start, Mark, 0, Mark.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return start;
        }

        return -1;
    }

    /// <summary>Returns the start of the comment whose text is at a position; null if it is in none.</summary>
    private int? CommentStart(int at)
    {
        if (_text.Settings is { } settings)
            return settings.CommentAt(at)?.Start;
        if (_text.IsInValue(at))
            return null;
        while (at > 0 && _text.Text[at - 1] is ' ' or '\t')
            at--;
        var sign = Array.Find(
            _text.CommentStarts,
            start => at >= start.Length && string.CompareOrdinal(_text.Text, at - start.Length, start, 0, start.Length) == 0);
        return at - sign?.Length;
    }

    // A reason may follow the ids, and the end of the comment.
    private static bool BeginsId(string word) =>
        word.Length > 3 && word.StartsWith("SRA", StringComparison.OrdinalIgnoreCase) && word[3] is >= '0' and <= '9';

    /// <summary>Returns the id at the start of a word, without what follows it. One that is misspelled is that of no rule.</summary>
    private static string IdOf(string word)
    {
        var end = 3;
        while (end < word.Length && word[end] is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_')
            end++;
        return word.Substring(0, end).ToUpperInvariant();
    }

    private static bool Is(string word, string expected) => string.Equals(word, expected, StringComparison.OrdinalIgnoreCase);

    /// <param name="Start">The position where it starts.</param>
    /// <param name="IsSuppressed">Whether problems are suppressed rather than reported again.</param>
    /// <param name="IsEnded">Whether it applies only to what follows it in the enclosing statement or object.</param>
    private readonly record struct SuppressedRange(int Start, bool IsSuppressed, bool IsEnded = false);
}
