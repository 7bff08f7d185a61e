using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.SharedData;

/// <summary>Adds, changes or removes a setting in the lines of a file and preserves all other lines.</summary>
internal static class ConfEditor
{
    public static List<ConfLine> Set(List<ConfLine> lines, string key, string? value)
    {
        var own = lines.FindLastIndex(line => line.Key == key);
        if (own >= 0 && value is not null && lines[own].Value == value && lines.FindIndex(line => line.Key == key) == own)
            return lines;

        // The last value of a repeated key is the effective one. Earlier ones are removed, because they may be old secrets.
        List<ConfLine> changed = [.. lines.Where((line, i) => line.Key != key || (i == own && value is not null))];
        if (value is null)
            return changed;
        var index = changed.FindIndex(line => line.Key == key);
        if (index >= 0)
            changed[index] = Replace(changed[index], key, value);
        else
            Insert(changed, key, value);
        return changed;
    }

    private static ConfLine Replace(ConfLine line, string key, string value)
    {
        var start = line.Text.Substring(0, line.ValueStart);
        var keepsStart = start.Trim().IndexOfAny(['=', ':']) > 0 && start.IndexOf('\\') < 0;
        return CreateLine(keepsStart ? start : ConfText.Escape(key, isKey: true) + " = ", key, value, line.End);
    }

    private static void Insert(List<ConfLine> lines, string key, string value)
    {
        var prefix = key.Substring(0, key.IndexOf('_') + 1);
        var neighbor = lines.FindLastIndex(line => prefix.Length > 0 && line.Key?.StartsWith(prefix, StringComparison.Ordinal) == true);
        var index = neighbor < 0 ? lines.Count : neighbor + 1;
        var end = lines.Select(static line => line.End).FirstOrDefault(static end => end.Length > 0) ?? "\n";
        if (index > 0)
            lines[index - 1] = WithEnd(lines[index - 1], end);
        lines.Insert(index, CreateLine(ConfText.Escape(key, isKey: true) + " = ", key, value, end));
    }

    /// <summary>Adds a missing line ending, and removes a final backslash, which would continue the line in the next one.</summary>
    private static ConfLine WithEnd(ConfLine line, string end)
    {
        var text = WithoutEnd(line.Text);
        var isComment = text.TrimStart(' ', '\t', '\f') is { Length: > 0 } start && start[0] is '#' or '!';
        // The line before the backslash may end with a backslash, too.
        while (!isComment && (text.Length - text.TrimEnd('\\').Length) % 2 != 0)
            text = WithoutEnd(text.Substring(0, text.Length - 1));
        return line with { Text = text + (line.End.Length > 0 ? line.End : end) };
    }

    private static string WithoutEnd(string text) => text.Substring(0, text.Length - new ConfLine(text, null, "", 0).End.Length);

    private static ConfLine CreateLine(string start, string key, string value, string end) =>
        new(start + ConfText.Escape(value, isKey: false) + end, key, value, start.Length);
}
