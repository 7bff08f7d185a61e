using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace StarRocks.AwsAuth.SharedData;

/// <summary>Sets a setting in the lines of a file and leaves every other line alone.</summary>
internal static class ConfEditor
{
    public static List<ConfLine> Set(List<ConfLine> lines, string key, string? value)
    {
        var own = lines.FindLastIndex(line => line.Key == key);
        if (own >= 0 && value is not null && lines[own].Value == value && lines.FindIndex(line => line.Key == key) == own)
            return lines;

        // Of a key that stands there twice the last one counts; an older secret is not left in the file.
        List<ConfLine> changed = [.. lines.Where((line, i) => line.Key != key || (i == own && value is not null))];
        if (value is null)
            return changed;
        var place = changed.FindIndex(line => line.Key == key);
        if (place >= 0)
            changed[place] = Replaced(changed[place], key, value);
        else
            Insert(changed, key, value);
        return changed;
    }

    private static ConfLine Replaced(ConfLine line, string key, string value)
    {
        var start = line.Text.Substring(0, line.ValueStart);
        return start.Trim().IndexOfAny(['=', ':']) > 0 && start.IndexOf('\\') < 0 ? Line(start, key, value, line.End) : Line(Escaped(key, isKey: true) + " = ", key, value, line.End);
    }

    private static void Insert(List<ConfLine> lines, string key, string value)
    {
        var prefix = key.Substring(0, key.IndexOf('_') + 1);
        var neighbour = lines.FindLastIndex(line => prefix.Length > 0 && line.Key?.StartsWith(prefix, StringComparison.Ordinal) == true);
        var place = neighbour < 0 ? lines.Count : neighbour + 1;
        var end = lines.Select(static line => line.End).FirstOrDefault(static end => end.Length > 0) ?? "\n";
        if (place > 0)
            lines[place - 1] = Ended(lines[place - 1], end);
        lines.Insert(place, Line(Escaped(key, isKey: true) + " = ", key, value, end));
    }

    /// <summary>The last line of a file may lack its end, and with a backslash there it would take the next line for its own.</summary>
    private static ConfLine Ended(ConfLine line, string end)
    {
        var text = WithoutEnd(line.Text);
        var isComment = text.TrimStart(' ', '\t', '\f') is { Length: > 0 } start && start[0] is '#' or '!';
        // What it joins may be another join, whose end would be one with the end that comes here.
        while (!isComment && (text.Length - text.TrimEnd('\\').Length) % 2 != 0)
            text = WithoutEnd(text.Substring(0, text.Length - 1));
        return line with { Text = text + (line.End.Length > 0 ? line.End : end) };
    }

    private static string WithoutEnd(string text) => text.Substring(0, text.Length - new ConfLine(text, null, "", 0).End.Length);

    private static ConfLine Line(string start, string key, string value, string end) => new(start + Escaped(value, isKey: false) + end, key, value, start.Length);

    private static string Escaped(string text, bool isKey)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isSign = c is '=' or ':' or ' ' or '#' or '!';
            if (c == '\\' || (isSign && (isKey || (i == 0 && c is '=' or ':' or ' '))))
                escaped.Append('\\').Append(c);
            else if (c is '\t' or '\n' or '\r' or '\f')
                escaped.Append('\\').Append(c switch { '\t' => 't', '\n' => 'n', '\r' => 'r', _ => 'f' });
            else if (c is < ' ' or > '~')
                // The frontend reads the file in the encoding of its machine, whatever that is.
                escaped.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }
}
