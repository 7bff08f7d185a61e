using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds the ends of <c>{{ … }}</c> and <c>{% … %}</c>. Strings and braces within a template are part of it, as Jinja, Helm and
/// Handlebars read them: <c>{{ config(hook="{{ this }}", meta={"a": {"b": 1}}) }}</c>. If that finds no end, such as after
/// <c>{{ it's }}</c>, the first closing mark is the end. The time is linear in total, even if no template is closed.
/// </summary>
internal sealed class TemplateEnds(string text)
{
    private Dictionary<int, int>? _ends;

    /// <summary>Indicates whether the marks of such a template begin at a position, even if nothing closes it.</summary>
    public static bool IsOpening(string text, int at) => at + 1 < text.Length && text[at] == '{' && text[at + 1] is '{' or '%';

    /// <summary>Returns the end of the template whose marks begin at a position; -1 if it has none before another one begins.</summary>
    public int After(int at) => (_ends ??= ReadAll()).TryGetValue(at, out var end) ? end : -1;

    /// <summary>Returns the ends of all templates by their starts, so that no answer depends on what was asked before.</summary>
    private Dictionary<int, int> ReadAll()
    {
        var (ends, scanned) = (new Dictionary<int, int>(), 0);
        for (var at = text.IndexOf('{'); at >= 0; at = text.IndexOf('{', at + 1))
        {
            if (!IsOpening(text, at))
                continue;

            // What begins in a string of another template was scanned with it, and a comment has no strings.
            var hasStrings = at >= scanned && !TemplateFinder.IsHelmComment(text, at);
            var end = hasStrings ? Scan(at, hasStrings: true, out scanned) : -1;
            ends.Add(at, end < 0 ? Scan(at, hasStrings: false, out _) : end);
        }

        return ends;
    }

    private int Scan(int start, bool hasStrings, out int stop)
    {
        var (mark, depth) = (text[start + 1], 0);
        var close = mark == '{' ? '}' : '%';
        for (stop = start + 2; stop < text.Length; stop++)
        {
            var c = text[stop];
            if (depth == 0 && c == close && stop + 1 < text.Length && text[stop + 1] == '}')
                return stop += 2;
            if (c == '{' && stop + 1 < text.Length && text[stop + 1] == mark)
                return -1;
            if (hasStrings && c is '"' or '\'' or '`')
                stop = EndOfString(stop);
            else if (hasStrings && c is '{' or '}')
                depth = Math.Max(0, depth + (c == '{' ? 1 : -1));
        }

        return -1;
    }

    /// <summary>Returns the position of the closing quote; the end of the text if there is none.</summary>
    private int EndOfString(int start)
    {
        var quote = text[start];
        var end = start + 1;
        while (end < text.Length && text[end] != quote)
            end += text[end] == '\\' && quote != '`' ? 2 : 1;
        return Math.Min(end, text.Length);
    }
}
