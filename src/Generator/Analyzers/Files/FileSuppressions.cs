using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// What comments of a file silence: <c>-- starrocks-awsauth: disable SRA2003, SRA3001</c> from there on to the same with
/// <c>enable</c> or to the end, and <c>disable next-line</c>. Without an id they speak of all.
/// </summary>
internal sealed class FileSuppressions
{
    private const string Mark = "starrocks-awsauth:";
    private const string NextLine = "next-line";

    private static readonly FileSuppressions _none = new([]);
    private static readonly char[] _separators = [' ', '\t', ','];
    private static readonly string[] _beginnings = ["--", "//", "/*", "#"];

    private readonly List<Stretch> _stretches;

    private FileSuppressions(List<Stretch> stretches) => _stretches = stretches;

    internal static FileSuppressions Read(SourceText text)
    {
        var all = text.ToString();
        var at = all.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return _none;
        var stretches = new List<Stretch>();
        for (; at >= 0; at = all.IndexOf(Mark, at + Mark.Length, StringComparison.OrdinalIgnoreCase))
        {
            if (IsInComment(all, at))
                Read(text, at, stretches);
        }

        return new FileSuppressions(stretches);
    }

    /// <summary>Whether a problem of this rule that begins here is not told.</summary>
    public bool Hide(string id, int start)
    {
        // The last word that covers a place counts.
        for (var i = _stretches.Count - 1; i >= 0; i--)
        {
            var stretch = _stretches[i];
            if (start >= stretch.Start && start < stretch.End && (stretch.Ids.Count == 0 || stretch.Ids.Contains(id)))
                return stretch.IsHidden;
        }

        return false;
    }

    private static void Read(SourceText text, int mark, List<Stretch> stretches)
    {
        var line = text.Lines.GetLineFromPosition(mark);
        var words = text.ToString(TextSpan.FromBounds(mark + Mark.Length, line.End)).Split(_separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !(Is(words[0], "disable") || Is(words[0], "enable")))
            return;
        var isNextLine = words.Length > 1 && Is(words[1], NextLine);
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = isNextLine ? 2 : 1; i < words.Length && IsId(words[i]); i++)
            ids.Add(words[i]);
        var (start, end) = isNextLine ? Next(text, line.LineNumber) : (mark, int.MaxValue);
        stretches.Add(new Stretch(start, end, Is(words[0], "disable"), ids));
    }

    /// <summary>The next line that isn't empty or a comment.</summary>
    private static (int Start, int End) Next(SourceText text, int number)
    {
        for (number++; number < text.Lines.Count; number++)
        {
            var line = text.Lines[number];
            var trimmed = text.ToString(line.Span).TrimStart();
            if (trimmed.Length > 0 && !Array.Exists(_beginnings, beginning => trimmed.StartsWith(beginning, StringComparison.Ordinal)))
                return (line.Start, line.EndIncludingLineBreak);
        }

        return (text.Length, text.Length);
    }

    private static bool IsInComment(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
            at--;
        return Array.Exists(_beginnings, beginning => at >= beginning.Length && string.CompareOrdinal(text, at - beginning.Length, beginning, 0, beginning.Length) == 0);
    }

    // A reason may follow the ids, and the end of the comment.
    private static bool IsId(string word) => word.Length == 7 && word.StartsWith("SRA", StringComparison.OrdinalIgnoreCase);

    private static bool Is(string word, string expected) => string.Equals(word, expected, StringComparison.OrdinalIgnoreCase);

    private readonly record struct Stretch(int Start, int End, bool IsHidden, HashSet<string> Ids);
}
