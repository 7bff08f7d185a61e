using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using TextWriter = System.IO.TextWriter;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Writes the difference of two texts of a file as <c>diff -u</c> does, with masked secrets. Of the lines around a change, only those of
/// the same statement or object are shown, because nothing is known about the others.
/// </summary>
internal sealed class UnifiedDiff
{
    private const int Context = 3;

    private readonly ShownText _old;
    private readonly ShownText _new;
    private readonly LineDifference[] _differences;

    /// <param name="oldText">The text before the changes.</param>
    /// <param name="newText">The text that they result in.</param>
    /// <param name="format">The format of both.</param>
    public UnifiedDiff(SourceText oldText, SourceText newText, FileFormat format)
    {
        (_old, _new) = (new(oldText.ToString(), format), new(newText.ToString(), format));
        var difference = new TextDifference(oldText, newText);
        foreach (var (old, changed) in difference.Changes)
        {
            foreach (var start in _old.AddScopes(old))
                _new.AddScope(difference.ToNew(start));
            foreach (var start in _new.AddScopes(changed))
                _old.AddScope(difference.ToOld(start));
        }

        _differences = [.. difference.ToLines(_old.Lines, _new.Lines)];
    }

    /// <summary>Writes the difference.</summary>
    /// <param name="path">The path of the file as it is shown.</param>
    /// <param name="output">The output.</param>
    /// <param name="colors">The colors.</param>
    public void Write(string path, TextWriter output, Colors colors)
    {
        output.WriteLine(colors.Bold("--- " + Printable.Text(path)));
        output.WriteLine(colors.Bold("+++ " + Printable.Text(path)));
        for (var first = 0; first < _differences.Length;)
        {
            var last = first;
            while (last + 1 < _differences.Length && AreJoined(_differences[last], _differences[last + 1]))
                last++;
            WriteHunk(new ArraySegment<LineDifference>(_differences, first, last - first + 1), output, colors);
            first = last + 1;
        }
    }

    private bool AreJoined(LineDifference difference, LineDifference next)
    {
        var between = next.OldStart - difference.OldEnd;
        return between <= 2 * Context && _old.CountShown(difference.OldEnd, 1, between) == between;
    }

    private void WriteHunk(IReadOnlyList<LineDifference> differences, TextWriter output, Colors colors)
    {
        var (first, last) = (differences[0], differences[^1]);
        var before = _old.CountShown(first.OldStart - 1, -1, Context);
        var after = _old.CountShown(last.OldEnd, 1, Context);
        var (oldStart, newStart) = (first.OldStart - before, first.NewStart - before);
        output.WriteLine(colors.Hunk(
            "@@ -" + Range(oldStart, last.OldEnd + after) + " +" + Range(newStart, last.NewEnd + after) + " @@"));
        var line = oldStart;
        foreach (var difference in differences)
        {
            for (; line < difference.OldStart; line++)
                output.WriteLine(_old.Show(' ', line));
            for (; line < difference.OldEnd; line++)
                output.WriteLine(colors.Removed(_old.Show('-', line)));
            for (var added = difference.NewStart; added < difference.NewEnd; added++)
                output.WriteLine(colors.Added(_new.Show('+', added)));
        }

        for (; line < last.OldEnd + after; line++)
            output.WriteLine(_old.Show(' ', line));
    }

    private static string Range(int start, int end)
    {
        var count = end - start;
        var first = count == 0 ? start : start + 1;
        return count == 1
            ? first.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{first},{count}");
    }
}
