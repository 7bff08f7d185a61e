using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Reads the comments that suppress diagnostics in a file. <c>-- starrocks-awsauth: disable SRA2003, SRA3001</c> applies to the enclosing
/// statement or object and to everything up to the matching <c>enable</c> or the end of the file; <c>disable next-line</c> applies to the
/// next line. Without ids, a comment applies to all rules.
/// </summary>
internal sealed class FileSuppressions
{
    private const string Marker = "starrocks-awsauth:";
    private const string NextLine = "next-line";

    private static readonly char[] _separators = [' ', '\t', ','];
    private static readonly string[] _commentStarts = ["--", "//", "/*", "#", "{#", "{#-"];

    private readonly List<Directive> _directives = [];
    private readonly SourceText _text;
    private readonly string _content;
    private readonly Func<int, bool>? _isInComment;
    private readonly Func<int, TextSpan?> _findEnclosing;

    private FileSuppressions(SourceText text, Func<int, bool>? isInComment, Func<int, TextSpan?> findEnclosing)
    {
        _text = text;
        _content = text.ToString();
        _isInComment = isInComment;
        _findEnclosing = findEnclosing;
    }

    /// <param name="text">The text of the file.</param>
    /// <param name="isInComment">Returns a value indicating whether a position is in a comment; null if the characters before the position
    /// decide.</param>
    /// <param name="enclosing">Returns the span of the statement or object that contains a position.</param>
    internal static FileSuppressions Read(SourceText text, Func<int, bool>? isInComment, Func<int, TextSpan?> enclosing)
    {
        var suppressions = new FileSuppressions(text, isInComment, enclosing);
        for (var position = suppressions.FindMarker(0); position >= 0; position = suppressions.FindMarker(position + Marker.Length))
        {
            if (isInComment?.Invoke(position) ?? suppressions.FollowsCommentStart(position))
                suppressions.Read(position);
        }

        return suppressions;
    }

    /// <summary>Returns a value indicating whether a problem of a rule that starts at a position is suppressed.</summary>
    public bool IsSuppressed(string id, int start)
    {
        if (_directives.Count == 0)
            return false;
        var enclosing = _findEnclosing(start);

        // The last directive that applies to a position wins.
        for (var i = _directives.Count - 1; i >= 0; i--)
        {
            var directive = _directives[i];
            var covers = (start >= directive.Start && start < directive.End)
                || (directive.Enclosing is { } directiveEnclosing && directiveEnclosing == enclosing);
            if (covers && (directive.Ids.Count == 0 || directive.Ids.Contains(id)))
                return directive.IsDisable;
        }

        return false;
    }

    private void Read(int marker)
    {
        var line = _text.Lines.GetLineFromPosition(marker);
        var arguments = _text.ToString(TextSpan.FromBounds(marker + Marker.Length, line.End));
        var words = arguments.Split(_separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !(EqualsIgnoringCase(words[0], "disable") || EqualsIgnoringCase(words[0], "enable")))
            return;
        var isNextLine = words.Length > 1 && EqualsIgnoringCase(words[1], NextLine);
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = isNextLine ? 2 : 1; i < words.Length && IsRuleId(words[i]); i++)
            ids.Add(words[i]);
        var (start, end) = isNextLine ? NextCodeLine(line.LineNumber) : (marker, int.MaxValue);
        var isHidden = EqualsIgnoringCase(words[0], "disable");
        var enclosing = isNextLine ? null : _findEnclosing(marker);
        if (!isHidden && enclosing is { } ended)
            EndAtEnable(ended, ids);
        _directives.Add(new Directive(start, end, isHidden, ids, isHidden ? enclosing : null));
    }

    /// <summary>
    /// Ends the directives of the enclosing statement at an <c>enable</c> comment, so that they do not apply to the rest of it.
    /// </summary>
    private void EndAtEnable(TextSpan enclosing, HashSet<string> ids)
    {
        for (var i = 0; i < _directives.Count; i++)
        {
            var directive = _directives[i];
            if (directive.Enclosing == enclosing && (ids.Count == 0 || directive.Ids.Count == 0 || ids.Overlaps(directive.Ids)))
                _directives[i] = directive with { Enclosing = null };
        }
    }

    /// <summary>Returns the span of the next line that is neither empty nor a comment.</summary>
    private (int Start, int End) NextCodeLine(int number)
    {
        for (number++; number < _text.Lines.Count; number++)
        {
            var line = _text.Lines[number];
            var first = line.Start;
            while (first < line.End && char.IsWhiteSpace(_content[first]))
                first++;
            if (first < line.End && !(_isInComment?.Invoke(first) ?? StartsComment(first)))
                return (line.Start, line.EndIncludingLineBreak);
        }

        return (_text.Length, _text.Length);
    }

    private int FindMarker(int from) => _content.IndexOf(Marker, from, StringComparison.OrdinalIgnoreCase);

    private bool StartsComment(int position) =>
        Array.Exists(_commentStarts, start => string.CompareOrdinal(_content, position, start, 0, start.Length) == 0);

    private bool FollowsCommentStart(int position)
    {
        while (position > 0 && _content[position - 1] is ' ' or '\t')
            position--;
        return Array.Exists(
            _commentStarts,
            start => position >= start.Length && string.CompareOrdinal(_content, position - start.Length, start, 0, start.Length) == 0);
    }

    // A reason and the end of the comment may follow the ids.
    private static bool IsRuleId(string word) => word.Length == 7 && word.StartsWith("SRA", StringComparison.OrdinalIgnoreCase);

    private static bool EqualsIgnoringCase(string word, string expected) =>
        string.Equals(word, expected, StringComparison.OrdinalIgnoreCase);

    /// <param name="Start">The start of the range.</param>
    /// <param name="End">The end of the range.</param>
    /// <param name="IsDisable">Whether the directive is <c>disable</c>; otherwise it is <c>enable</c>.</param>
    /// <param name="Ids">The ids of the rules; empty for all rules.</param>
    /// <param name="Enclosing">The span of the statement or object that contains the comment, to which the directive also applies.</param>
    private readonly record struct Directive(int Start, int End, bool IsDisable, HashSet<string> Ids, TextSpan? Enclosing);
}
