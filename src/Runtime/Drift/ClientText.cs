using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace StarRocks.AwsAuth.Drift;

/// <summary>Reads a result with one row from the output of a MySQL client: a table, <c>\G</c>, or batch mode.</summary>
/// <param name="columns">The columns of the result.</param>
internal sealed class ClientText(string[] columns)
{
    /// <summary>Returns the values by column; <see langword="null"/> if the text is not such an output.</summary>
    public Dictionary<string, string>? Read(string output)
    {
        var lines = output.Replace("\r\n", "\n").Split('\n');
        return ReadVertical(lines) ?? ReadTable(lines) ?? ReadBatch(lines);
    }

    /// <summary>
    /// Returns the statement without the escapes of batch mode, which writes a cell on one line with escaped control characters.
    /// </summary>
    public static string UnescapeBatch(string text)
    {
        var lineEnd = text.IndexOf('\n');
        var firstLine = lineEnd < 0 ? text : text.Substring(0, lineEnd);
        var isBatch = firstLine.IndexOf("\\n", StringComparison.Ordinal) >= 0
            && firstLine.IndexOf("PROPERTIES", StringComparison.OrdinalIgnoreCase) >= 0;
        return isBatch ? Unescape(firstLine) : text;
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
            var column = colon < 0 ? null : FindColumn(line.Substring(0, colon).Trim());
            if (column is not null && !row.ContainsKey(column))
                row[last = column] = line.Substring(Math.Min(line.Length, colon + 2));
            else if (IsRowCount(line))
                break;
            else if (last is not null)
                row[last] += "\n" + line;
        }

        return OrNull(row);
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
            if (FindColumn(Cell(lines[border + 1], start, end)) is { } column)
                row[column] = Cell(lines[border + 3], start, end);
            start = end + 1;
        }

        return OrNull(row);
    }

    private Dictionary<string, string>? ReadBatch(string[] lines)
    {
        var head = Array.FindIndex(lines, line => line.Split('\t').All(cell => FindColumn(cell) is not null));
        if (head < 0 || head + 1 >= lines.Length)
            return null;
        var (names, cells) = (lines[head].Split('\t'), lines[head + 1].Split('\t'));
        if (names.Length != cells.Length)
            return null;
        var row = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Length; i++)
            row[FindColumn(names[i])!] = Unescape(cells[i]);
        return OrNull(row);
    }

    private static string Cell(string line, int start, int end) =>
        start >= line.Length ? "" : line.Substring(start, Math.Min(end, line.Length) - start).Trim(' ');

    private string? FindColumn(string name) =>
        Array.Find(columns, column => string.Equals(column, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Indicates whether a line is the last one of an output, <c>1 row in set (0.00 sec)</c>.</summary>
    private static bool IsRowCount(string line) => line.IndexOf(" in set", StringComparison.Ordinal) > 0 && char.IsDigit(line[0]);

    /// <summary>Returns the row if it has all columns; otherwise <see langword="null"/>.</summary>
    private Dictionary<string, string>? OrNull(Dictionary<string, string> row) => Array.TrueForAll(columns, row.ContainsKey) ? row : null;
}
