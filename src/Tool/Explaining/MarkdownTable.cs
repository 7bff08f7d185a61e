using System;
using System.Collections.Generic;
using System.Linq;
using TextWriter = System.IO.TextWriter;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Shows a table: in columns, of which the last one is wrapped, or row by row if a terminal is too narrow for columns.
/// </summary>
/// <param name="rows">The cells; the first row has the names of the columns.</param>
/// <param name="inline">Shows the text of cells.</param>
/// <param name="colors">The colors.</param>
/// <param name="width">The number of columns of the terminal; null if the output is none.</param>
internal sealed class MarkdownTable(IReadOnlyList<string[]> rows, MarkdownInline inline, Colors colors, int? width)
{
    private const string Gap = "  ";
    private const int MinLastWidth = 30;

    public void Write(TextWriter output)
    {
        var columns = rows.Max(static row => row.Length);
        var widths = Enumerable.Range(0, columns)
            .Select(column => rows.Max(row => column < row.Length ? inline.Plain(row[column]).Length : 0)).ToArray();
        var before = widths.Take(columns - 1).Sum() + (Gap.Length * (columns - 1));
        if (width is { } limit && before + Math.Min(widths[^1], MinLastWidth) > limit)
            WriteRows(output);
        else
            WriteColumns(output, widths, before);
    }

    private void WriteColumns(TextWriter output, int[] widths, int before)
    {
        var hasHead = rows[0].Any(static cell => cell.Length > 0);
        for (var i = hasHead ? 0 : 1; i < rows.Count; i++)
        {
            var row = rows[i];
            for (var column = 0; column < row.Length - 1; column++)
                output.Write(Shown(i, row[column]) + new string(' ', widths[column] - inline.Plain(row[column]).Length) + Gap);
            var parts = inline.Wrap(row[^1], width - before, 0).ToList();
            for (var part = 0; part < parts.Count; part++)
                output.WriteLine((part == 0 ? "" : new string(' ', before)) + (i == 0 ? colors.Bold(parts[part]) : parts[part]));
        }
    }

    private void WriteRows(TextWriter output)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            for (var column = 0; column < rows[i].Length; column++)
            {
                if (rows[i][column].Length == 0)
                    continue;
                var name = column == 0 || rows[0][column].Length == 0 ? "" : rows[0][column] + ": ";
                var indent = column == 0 ? "" : Gap;
                foreach (var part in inline.Wrap(indent + name + rows[i][column], width, column == 0 ? 0 : 4))
                    output.WriteLine(part);
            }
        }
    }

    private string Shown(int row, string cell) => row == 0 ? colors.Bold(inline.Plain(cell)) : inline.Show(cell);
}
