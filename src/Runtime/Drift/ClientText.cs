using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace StarRocks.AwsAuth.Drift;

/// <summary>Reads a result of one row as a MySQL client prints it: as a table, with <c>\G</c>, or in batch mode.</summary>
/// <param name="columns">The columns that the result has.</param>
internal sealed class ClientText(string[] columns)
{
    /// <summary>The values by their columns; null where the text is none of the three.</summary>
    public Dictionary<string, string>? Read(string output)
    {
        var lines = output.Replace("\r\n", "\n").Split('\n');
        return ReadVertical(lines) ?? ReadTable(lines) ?? ReadBatch(lines);
    }

    /// <summary>In batch mode a client writes a cell on one line, with the control characters escaped.</summary>
    public static string UndoBatch(string text)
    {
        var line = text.IndexOf('\n');
        var first = line < 0 ? text : text.Substring(0, line);
        return first.IndexOf("\\n", StringComparison.Ordinal) >= 0 && first.IndexOf("PROPERTIES", StringComparison.OrdinalIgnoreCase) >= 0 ? Unescape(first) : text;
    }

    private static string Unescape(string text)
    {
        var value = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                value.Append(text[i]);
                continue;
            }

            i++;
            value.Append(text[i] switch { 'n' => '\n', 't' => '\t', '0' => '\0', _ => text[i] });
        }

        return value.ToString();
    }

    private Dictionary<string, string>? ReadVertical(string[] lines)
    {
        var row = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? last = null;
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':');
            var column = colon < 0 ? null : Column(line.Substring(0, colon).Trim());
            if (column is not null && !row.ContainsKey(column))
                row[last = column] = line.Substring(Math.Min(line.Length, colon + 2));
            else if (IsCount(line))
                break;
            else if (last is not null)
                row[last] += "\n" + line;
        }

        return Whole(row);
    }

    private Dictionary<string, string>? ReadTable(string[] lines)
    {
        var border = Array.FindIndex(lines, static line => line.StartsWith("+-", StringComparison.Ordinal));
        if (border < 0 || border + 3 >= lines.Length)
            return null;
        var row = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var start = 1;
        for (var end = lines[border].IndexOf('+', start); end > 0; end = lines[border].IndexOf('+', start))
        {
            if (Column(Cell(lines[border + 1], start, end)) is { } column)
                row[column] = Cell(lines[border + 3], start, end);
            start = end + 1;
        }

        return Whole(row);
    }

    private Dictionary<string, string>? ReadBatch(string[] lines)
    {
        var head = Array.FindIndex(lines, line => line.Split('\t').All(cell => Column(cell) is not null));
        if (head < 0 || head + 1 >= lines.Length)
            return null;
        var (names, cells) = (lines[head].Split('\t'), lines[head + 1].Split('\t'));
        if (names.Length != cells.Length)
            return null;
        var row = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Length; i++)
            row[Column(names[i])!] = Unescape(cells[i]);
        return Whole(row);
    }

    private static string Cell(string line, int start, int end) =>
        start >= line.Length ? "" : line.Substring(start, Math.Min(end, line.Length) - start).Trim(' ');

    private string? Column(string name) => Array.Find(columns, column => string.Equals(column, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the client says at the end: <c>1 row in set (0.00 sec)</c>.</summary>
    private static bool IsCount(string line) => line.IndexOf(" in set", StringComparison.Ordinal) > 0 && line.Length > 0 && char.IsDigit(line[0]);

    private Dictionary<string, string>? Whole(Dictionary<string, string> row) => Array.TrueForAll(columns, row.ContainsKey) ? row : null;
}
