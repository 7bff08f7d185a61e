using System;
using System.Collections.Generic;
using System.Linq;
using TextWriter = System.IO.TextWriter;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Shows Markdown on a terminal: as much of it as the pages of the rules use.</summary>
/// <param name="output">The output.</param>
/// <param name="colors">The colors.</param>
/// <param name="width">The number of columns of the terminal; null if the output is none.</param>
internal sealed class MarkdownText(TextWriter output, Colors colors, int? width)
{
    private const string Fence = "```";
    private const string CodeIndent = "    ";

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The address of the text, to which its links are relative.</param>
    public void Write(string text, string address)
    {
        var inline = new MarkdownInline(colors, address);
        var lines = text.TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length;)
        {
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
                i = WriteCode(lines, i + 1);
            else if (lines[i].StartsWith('|'))
                i = WriteTable(lines, i, inline);
            else
                WriteLine(lines[i++], inline);
        }
    }

    private int WriteCode(string[] lines, int start)
    {
        var i = start;
        for (; i < lines.Length && !lines[i].StartsWith(Fence, StringComparison.Ordinal); i++)
            output.WriteLine(lines[i].Length == 0 ? "" : CodeIndent + colors.Code(lines[i]));
        return i + 1;
    }

    private void WriteLine(string line, MarkdownInline inline)
    {
        if (line.StartsWith('#'))
        {
            foreach (var part in inline.Wrap(line.TrimStart('#').Trim(), width, 0))
                output.WriteLine(colors.Bold(part));
            return;
        }

        foreach (var part in inline.Wrap(line, width, line.StartsWith("- ", StringComparison.Ordinal) ? 2 : 0))
            output.WriteLine(part);
    }

    private int WriteTable(string[] lines, int start, MarkdownInline inline)
    {
        var rows = new List<string[]>();
        var end = start;
        for (; end < lines.Length && lines[end].StartsWith('|'); end++)
        {
            if (end != start + 1)
                rows.Add(Cells(lines[end]));
        }

        new MarkdownTable(rows, inline, colors, width).Write(output);
        return end;
    }

    /// <summary>Returns the cells of a row. A pipe in code, or after a backslash, separates none.</summary>
    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var (start, isCode) = (1, false);
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '`')
                isCode = !isCode;
            if (line[i] != '|' || isCode || line[i - 1] == '\\')
                continue;
            cells.Add(line[start..i].Trim().Replace("\\|", "|", StringComparison.Ordinal));
            start = i + 1;
        }

        return [.. cells];
    }
}
