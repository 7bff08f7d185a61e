using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds where a comment is inserted that suppresses a problem.</summary>
internal static class Suppression
{
    /// <summary>Returns the line before that of the problem; null if no comment can stand there.</summary>
    internal static TextChange? Find(Snapshot snapshot, Diagnostic problem)
    {
        var text = snapshot.Text;
        var line = text.Lines.LineAt(StartOf(snapshot, problem.Location.SourceSpan.Start));
        var start = text.Lines.StartOf(line);
        var end = start;
        while (end < text.All.Length && text.All[end] is ' ' or '\t')
            end++;

        // A line that begins in a text of its own, such as a block of SQL, has the comments of that text.
        if (snapshot.Content?.At(end) is not { } innermost || TextSuppressions.NextLineComment(innermost, problem.Id) is not { } comment)
            return null;

        // What is inserted within a value or a template would be a part of it.
        if (innermost.ToText(end) is { } at && (innermost.IsInValue(at) || innermost.IsInTemplate(at)))
            return null;

        // A value whose lines are folded would have the comment and what follows it in one line.
        if (innermost.Encode("\n")?.Contains('\n') != true)
            return null;
        var broken = line + 1 < text.Lines.Count ? line : line - 1;
        var lineBreak = broken < 0 ? "\n" : text.All[text.Lines.EndOf(broken)..text.Lines.StartOf(broken + 1)];
        return new TextChange(new TextSpan(end, 0), comment + lineBreak + text.All[start..end]);
    }

    private static int StartOf(Snapshot snapshot, int problem) =>
        snapshot.Content?.At(problem) is { } text && text.ToText(problem) is { } at ? text.ToFile(text.StartOfLines(at)) : problem;
}
