using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// What comments of a file silence: <c>-- starrocks-awsauth: disable SRA2003, SRA3001</c> the statement or object that it stands in, and
/// all from there on to the same with <c>enable</c> or to the end; <c>disable next-line</c> that line. Without an id they speak of all.
/// </summary>
internal sealed class FileSuppressions
{
    private const string Mark = "starrocks-awsauth:";
    private const string NextLine = "next-line";
    private const string AllIds = "";

    private static readonly char[] _separators = [' ', '\t', ','];
    private static readonly string[] _beginnings = ["--", "//", "/*", "#", "{#", "{#-"];

    // In the order of the comments. They are looked up by rule and location, so that many comments do not slow down each problem.
    private readonly List<Stretch> _stretches = [];
    private readonly Dictionary<string, List<int>> _openEnded = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, int LineStart), int> _lines = [];
    private readonly Dictionary<(string Id, TextSpan Around), List<int>> _within = [];
    private readonly Dictionary<TextSpan, HashSet<string>> _idsWithin = [];
    private readonly SourceText _text;
    private readonly string _all;
    private readonly Func<int, bool>? _isInComment;
    private readonly Func<int, TextSpan?> _around;
    private int _nextCode = -1;

    private FileSuppressions(SourceText text, Func<int, bool>? isInComment, Func<int, TextSpan?> around)
    {
        _text = text;
        _all = text.ToString();
        _isInComment = isInComment;
        _around = around;
    }

    /// <param name="text">The file.</param>
    /// <param name="isInComment">Whether a position is in a comment; null where that is seen by the text before it.</param>
    /// <param name="around">The statement or object that a position is in.</param>
    internal static FileSuppressions Read(SourceText text, Func<int, bool>? isInComment, Func<int, TextSpan?> around)
    {
        var suppressions = new FileSuppressions(text, isInComment, around);
        for (var at = suppressions.Find(0); at >= 0; at = suppressions.Find(at + Mark.Length))
        {
            if (isInComment?.Invoke(at) ?? suppressions.FollowsBeginning(at))
                suppressions.Read(at);
        }

        return suppressions;
    }

    /// <summary>Whether a problem of this rule that begins here is not told.</summary>
    public bool IsSuppressed(string id, int start)
    {
        if (_stretches.Count == 0)
            return false;

        // The last word that covers a place counts.
        var (line, around) = (_text.Lines.GetLineFromPosition(start).Start, _around(start));
        var last = Math.Max(Last(id, start, line, around), Last(AllIds, start, line, around));
        return last >= 0 && _stretches[last].IsHidden;
    }

    private int Last(string id, int start, int line, TextSpan? around)
    {
        var last = _openEnded.TryGetValue(id, out var openEnded) ? LastBefore(openEnded, start) : -1;
        if (_lines.TryGetValue((id, line), out var ofLine))
            last = Math.Max(last, ofLine);
        if (around is { } own && _within.TryGetValue((id, own), out var within))
        {
            for (var i = within.Count - 1; i >= 0 && within[i] > last; i--)
            {
                if (!_stretches[within[i]].IsEnded)
                    return within[i];
            }
        }

        return last;
    }

    private int LastBefore(List<int> stretches, int start)
    {
        var (low, high) = (0, stretches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_stretches[stretches[middle]].Start <= start)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? -1 : stretches[low - 1];
    }

    private void Read(int mark)
    {
        var line = _text.Lines.GetLineFromPosition(mark);
        var rest = _text.ToString(TextSpan.FromBounds(mark + Mark.Length, line.End));
        var words = rest.Split(_separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !(Is(words[0], "disable") || Is(words[0], "enable")))
            return;
        var isNextLine = words.Length > 1 && Is(words[1], NextLine);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = isNextLine ? 2 : 1; i < words.Length && IsId(words[i]); i++)
            ids.Add(words[i].ToUpperInvariant());
        if (ids.Count == 0)
            ids.Add(AllIds);
        var isHidden = Is(words[0], "disable");
        if (isNextLine)
            AddLine(line.LineNumber, isHidden, ids);
        else
            AddOpenEnded(mark, isHidden, ids, _around(mark));
    }

    private void AddLine(int number, bool isHidden, HashSet<string> ids)
    {
        if (NextCode(number) is not { } start)
            return;
        foreach (var id in ids)
            _lines[(id, start)] = _stretches.Count;
        _stretches.Add(new Stretch(start, isHidden));
    }

    private void AddOpenEnded(int mark, bool isHidden, HashSet<string> ids, TextSpan? around)
    {
        if (!isHidden && around is { } ended)
            EndWithin(ended, ids);
        foreach (var id in ids)
        {
            ListOf(_openEnded, id).Add(_stretches.Count);
            if (!isHidden || around is not { } own)
                continue;
            ListOf(_within, (id, own)).Add(_stretches.Count);
            if (!_idsWithin.TryGetValue(own, out var known))
                _idsWithin.Add(own, known = new HashSet<string>(StringComparer.Ordinal));
            known.Add(id);
        }

        _stretches.Add(new Stretch(mark, isHidden));
    }

    /// <summary>What is enabled again within a statement is disabled between the two comments, not in all of it.</summary>
    private void EndWithin(TextSpan around, HashSet<string> ids)
    {
        if (!_idsWithin.TryGetValue(around, out var known))
            return;
        foreach (var id in ids.Contains(AllIds) ? [.. known] : new List<string>(ids) { AllIds })
        {
            known.Remove(id);
            if (!_within.TryGetValue((id, around), out var within))
                continue;
            foreach (var stretch in within)
                _stretches[stretch] = _stretches[stretch] with { IsEnded = true };
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

    /// <summary>Where the next line begins that isn't empty or a comment; null where there is none.</summary>
    private int? NextCode(int number)
    {
        // The comments come in the order of the lines: between one and the line that it found are only comments.
        for (_nextCode = Math.Max(_nextCode, number + 1); _nextCode < _text.Lines.Count; _nextCode++)
        {
            var line = _text.Lines[_nextCode];
            var first = line.Start;
            while (first < line.End && char.IsWhiteSpace(_all[first]))
                first++;
            if (first < line.End && !(_isInComment?.Invoke(first) ?? IsBeginning(first)))
                return line.Start;
        }

        return null;
    }

    private int Find(int from) => _all.IndexOf(Mark, from, StringComparison.OrdinalIgnoreCase);

    private bool IsBeginning(int at) =>
        Array.Exists(_beginnings, beginning => string.CompareOrdinal(_all, at, beginning, 0, beginning.Length) == 0);

    private bool FollowsBeginning(int at)
    {
        while (at > 0 && _all[at - 1] is ' ' or '\t')
            at--;
        return Array.Exists(
            _beginnings,
            beginning => at >= beginning.Length && string.CompareOrdinal(_all, at - beginning.Length, beginning, 0, beginning.Length) == 0);
    }

    // A reason may follow the ids, and the end of the comment.
    private static bool IsId(string word) => word.Length == 7 && word.StartsWith("SRA", StringComparison.OrdinalIgnoreCase);

    private static bool Is(string word, string expected) => string.Equals(word, expected, StringComparison.OrdinalIgnoreCase);

    /// <param name="Start">From here on.</param>
    /// <param name="IsHidden">It is disabled; else enabled again.</param>
    /// <param name="IsEnded">It silences no more than what follows it in the statement or object that it stands in.</param>
    private readonly record struct Stretch(int Start, bool IsHidden, bool IsEnded = false);
}
