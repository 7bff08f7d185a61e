using System;
using System.Collections.Generic;
using System.Globalization;
using DiffPlex;
using DiffPlex.Model;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;
using TextWriter = System.IO.TextWriter;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Writes the difference of two texts of a file as <c>diff -u</c> does, with masked secrets.</summary>
internal sealed class UnifiedDiff
{
    private const int Context = 3;

    private readonly Side _old;
    private readonly Side _new;

    /// <param name="oldText">The text before the change.</param>
    /// <param name="newText">The text after it.</param>
    /// <param name="format">The format of both.</param>
    public UnifiedDiff(string oldText, string newText, FileFormat format) => (_old, _new) = (new(oldText, format), new(newText, format));

    /// <summary>Writes the difference.</summary>
    /// <param name="path">The path of the file as it is shown.</param>
    /// <param name="output">The output.</param>
    /// <param name="colors">The colors.</param>
    public void Write(string path, TextWriter output, Colors colors)
    {
        DiffBlock[] blocks =
        [
            .. Differ.Instance
                .CreateDiffs(_old.Text, _new.Text, ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance).DiffBlocks,
        ];
        output.WriteLine(colors.Bold("--- " + Printable.Text(path)));
        output.WriteLine(colors.Bold("+++ " + Printable.Text(path)));
        for (var first = 0; first < blocks.Length;)
        {
            var last = first;
            while (last + 1 < blocks.Length && blocks[last + 1].DeleteStartA - EndOfOld(blocks[last]) <= 2 * Context)
                last++;
            WriteHunk(new ArraySegment<DiffBlock>(blocks, first, last - first + 1), output, colors);
            first = last + 1;
        }
    }

    private static int EndOfOld(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    private void WriteHunk(IReadOnlyList<DiffBlock> blocks, TextWriter output, Colors colors)
    {
        var (first, last) = (blocks[0], blocks[^1]);
        var before = Math.Min(Context, first.DeleteStartA);
        var after = Math.Min(Context, _old.Lines.Length - EndOfOld(last));
        var (oldStart, newStart) = (first.DeleteStartA - before, first.InsertStartB - before);
        var oldCount = EndOfOld(last) + after - oldStart;
        var newCount = last.InsertStartB + last.InsertCountB + after - newStart;
        output.WriteLine(colors.Hunk("@@ -" + Range(oldStart, oldCount) + " +" + Range(newStart, newCount) + " @@"));
        var line = oldStart;
        foreach (var block in blocks)
        {
            for (; line < block.DeleteStartA; line++)
                output.WriteLine(_old.Show(' ', line));
            for (; line < EndOfOld(block); line++)
                output.WriteLine(colors.Removed(_old.Show('-', line)));
            for (var i = 0; i < block.InsertCountB; i++)
                output.WriteLine(colors.Added(_new.Show('+', block.InsertStartB + i)));
        }

        for (; line < EndOfOld(last) + after; line++)
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
    private sealed class Side(string text, FileFormat format)
    {
        private readonly IReadOnlyList<SourceSpan> _secrets = SecretMask.Find(text, format.Read(text));

        public string Text => text;

        public SourceSpan[] Lines { get; } = LineChunker.Split(text);

        public string Show(char sign, int line)
        {
            var span = Lines[line];
            var hasEnd = text[span.End - 1] == '\n';
            var shown = sign + Printable.Text(SecretMask.Show(text, hasEnd ? SourceSpan.Between(span.Start, EndOf(span)) : span, _secrets));
            return hasEnd ? shown : shown + "\n\\ No newline at end of file";
        }

        private int EndOf(SourceSpan line) => line.Length > 1 && text[line.End - 2] == '\r' ? line.End - 2 : line.End - 1;
    }
}
