using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;
using TextWriter = System.IO.TextWriter;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Writes the difference of two texts of a file as <c>diff -u</c> does, with masked secrets. Of the lines around a change, only those of
/// the same statement or object are shown, because nothing is known about the others.
/// </summary>
internal sealed class UnifiedDiff
{
    private const int Context = 3;
    private const int LongestContext = 1000;

    private readonly LineDifference _difference;
    private readonly Side _old;
    private readonly Side _new;

    /// <param name="oldText">The text before the change.</param>
    /// <param name="newText">The text that the change has created from it.</param>
    /// <param name="format">The format of both.</param>
    public UnifiedDiff(SourceText oldText, SourceText newText, FileFormat format)
    {
        _difference = new LineDifference(oldText, newText);
        _old = new Side(oldText.ToString(), format, _difference.OldLines);
        _new = new Side(newText.ToString(), format, _difference.NewLines);
    }

    /// <summary>Writes the difference.</summary>
    /// <param name="path">The path of the file as it is shown.</param>
    /// <param name="output">The output.</param>
    /// <param name="colors">The colors.</param>
    public void Write(string path, TextWriter output, Colors colors)
    {
        LineBlock[] blocks = [.. _difference.Find()];
        output.WriteLine(colors.Bold("--- " + Printable.Text(path)));
        output.WriteLine(colors.Bold("+++ " + Printable.Text(path)));
        foreach (var block in blocks)
            _old.AddScope(block.OldStart);
        for (var first = 0; first < blocks.Length;)
        {
            var last = first;
            while (last + 1 < blocks.Length && AreJoined(blocks[last], blocks[last + 1]))
                last++;
            WriteHunk(new ArraySegment<LineBlock>(blocks, first, last - first + 1), output, colors);
            first = last + 1;
        }
    }

    private bool AreJoined(LineBlock block, LineBlock next)
    {
        var between = next.OldStart - block.OldEnd;
        return between <= 2 * Context && _old.CountShown(block.OldEnd, 1, between) == between;
    }

    private void WriteHunk(IReadOnlyList<LineBlock> blocks, TextWriter output, Colors colors)
    {
        var (first, last) = (blocks[0], blocks[^1]);
        var before = _old.CountShown(first.OldStart - 1, -1, Context);
        var after = _old.CountShown(last.OldEnd, 1, Context);
        var (oldStart, newStart) = (first.OldStart - before, first.NewStart - before);
        var oldCount = last.OldEnd + after - oldStart;
        var newCount = last.NewEnd + after - newStart;
        output.WriteLine(colors.Hunk("@@ -" + Range(oldStart, oldCount) + " +" + Range(newStart, newCount) + " @@"));
        var line = oldStart;
        foreach (var block in blocks)
        {
            for (; line < block.OldStart; line++)
                output.WriteLine(_old.Show(' ', line));
            for (; line < block.OldEnd; line++)
                output.WriteLine(colors.Removed(_old.Show('-', line)));
            for (var i = block.NewStart; i < block.NewEnd; i++)
                output.WriteLine(colors.Added(_new.Show('+', i)));
        }

        for (; line < last.OldEnd + after; line++)
            output.WriteLine(_old.Show(' ', line));
    }

    private static string Range(int start, int count)
    {
        var first = count == 0 ? start : start + 1;
        return count == 1
            ? first.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{first},{count}");
    }

    /// <summary>Represents one of the two texts.</summary>
    private sealed class Side(string text, FileFormat format, SourceSpan[] lines)
    {
        private readonly FileContent _content = format.Read(text);
        private readonly HashSet<SourceSpan> _scopes = [];
        private IReadOnlyList<SourceSpan>? _secrets;

        private IReadOnlyList<SourceSpan> Secrets => _secrets ??= SecretMask.Find(text, _content);

        /// <summary>Adds the statement or object of a changed line to those that are shown.</summary>
        public void AddScope(int line)
        {
            if (line >= lines.Length)
                return;
            var (start, end) = Inside(line);
            foreach (var position in new[] { start, end })
            {
                if (_content.ScopeAt(position) is { } scope)
                    _scopes.Add(scope);
            }
        }

        /// <summary>Returns how many lines can be shown, from a line on and in a direction.</summary>
        public int CountShown(int line, int direction, int most)
        {
            var count = 0;
            while (count < most && line >= 0 && line < lines.Length && IsInScope(line))
                (line, count) = (line + direction, count + 1);
            return count;
        }

        /// <summary>Indicates whether every character of a line is in one of the statements or objects, and in none of theirs.</summary>
        private bool IsInScope(int line)
        {
            var (start, end) = Inside(line);
            if (end - start > LongestContext)
                return false;
            for (var i = start; i <= end; i++)
            {
                if (!char.IsWhiteSpace(text[i]) && !(_content.ScopeAt(i) is { } scope && _scopes.Contains(scope)))
                    return false;
            }

            return true;
        }

        /// <summary>Returns the first and the last position of a line without white space and the end of a statement.</summary>
        private (int Start, int End) Inside(int line)
        {
            var (start, end) = (lines[line].Start, lines[line].End - 1);
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            while (end > start && (char.IsWhiteSpace(text[end]) || text[end] == ';'))
                end--;
            return (start, end);
        }

        public string Show(char sign, int line)
        {
            var span = lines[line];
            var hasEnd = text[span.End - 1] == '\n';
            var shown = sign + Printable.Text(SecretMask.Show(text, hasEnd ? SourceSpan.Between(span.Start, EndOf(span)) : span, Secrets));
            return hasEnd ? shown : shown + "\n\\ No newline at end of file";
        }

        private int EndOf(SourceSpan line) => line.Length > 1 && text[line.End - 2] == '\r' ? line.End - 2 : line.End - 1;
    }
}
