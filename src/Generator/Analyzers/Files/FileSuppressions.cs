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

    private static readonly char[] _separators = [' ', '\t', ','];
    private static readonly string[] _beginnings = ["--", "//", "/*", "#", "{#", "{#-"];

    private readonly List<Stretch> _stretches = [];
    private readonly SourceText _text;
    private readonly string _all;
    private readonly Func<int, bool>? _isInComment;
    private readonly Func<int, TextSpan?> _around;

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
    public bool Hide(string id, int start)
    {
        if (_stretches.Count == 0)
            return false;
        var around = _around(start);

        // The last word that covers a place counts.
        for (var i = _stretches.Count - 1; i >= 0; i--)
        {
            var stretch = _stretches[i];
            var covers = (start >= stretch.Start && start < stretch.End) || (stretch.Around is { } own && own == around);
            if (covers && (stretch.Ids.Count == 0 || stretch.Ids.Contains(id)))
                return stretch.IsHidden;
        }

        return false;
    }

    private void Read(int mark)
    {
        var line = _text.Lines.GetLineFromPosition(mark);
        var rest = _text.ToString(TextSpan.FromBounds(mark + Mark.Length, line.End));
        var words = rest.Split(_separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !(Is(words[0], "disable") || Is(words[0], "enable")))
            return;
        var isNextLine = words.Length > 1 && Is(words[1], NextLine);
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = isNextLine ? 2 : 1; i < words.Length && IsId(words[i]); i++)
            ids.Add(words[i]);
        var (start, end) = isNextLine ? Next(line.LineNumber) : (mark, int.MaxValue);
        var isHidden = Is(words[0], "disable");
        var around = isNextLine ? null : _around(mark);
        if (!isHidden && around is { } ended)
            EndWithin(ended, ids);
        _stretches.Add(new Stretch(start, end, isHidden, ids, isHidden ? around : null));
    }

    /// <summary>What is enabled again within a statement is disabled between the two comments, not in all of it.</summary>
    private void EndWithin(TextSpan around, HashSet<string> ids)
    {
        for (var i = 0; i < _stretches.Count; i++)
        {
            var stretch = _stretches[i];
            if (stretch.Around == around && (ids.Count == 0 || stretch.Ids.Count == 0 || ids.Overlaps(stretch.Ids)))
                _stretches[i] = stretch with { Around = null };
        }
    }

    /// <summary>The next line that isn't empty or a comment.</summary>
    private (int Start, int End) Next(int number)
    {
        for (number++; number < _text.Lines.Count; number++)
        {
            var line = _text.Lines[number];
            var first = line.Start;
            while (first < line.End && char.IsWhiteSpace(_all[first]))
                first++;
            if (first < line.End && !(_isInComment?.Invoke(first) ?? IsBeginning(first)))
                return (line.Start, line.EndIncludingLineBreak);
        }

        return (_text.Length, _text.Length);
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
    /// <param name="End">Up to here.</param>
    /// <param name="IsHidden">It is disabled; else enabled again.</param>
    /// <param name="Ids">The rules; none for all.</param>
    /// <param name="Around">What is silenced as well: all of the statement or object that the comment stands in.</param>
    private readonly record struct Stretch(int Start, int End, bool IsHidden, HashSet<string> Ids, TextSpan? Around);
}
