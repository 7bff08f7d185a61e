using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Follows the conditions and loops of templates: <c>{{ if … }}</c>, <c>{{ else }}</c>, <c>{% for … %}</c>, <c>{% endfor %}</c>,
/// <c>%{ if … }</c>, <c>&lt;% if … %&gt;</c>, <c>&lt;#if … &gt;</c>, <c>{{#if … }}</c>, <c>{{^name}}</c>, <c>{{/name}}</c>.
/// </summary>
internal sealed class TemplateBranches
{
    // Real files nest a few. The branches within are one.
    private const int MaxDepth = 64;

    private static readonly string[] _starts = ["if", "range", "with", "define", "block", "for", "macro", "call", "filter", "unless"];
    private static readonly string[] _alternatives = ["else", "elif", "elseif", "elsif"];
    private static readonly string[] _ends = ["end", .. Array.ConvertAll(_starts, static start => "end" + start)];

    private readonly List<(int Position, TemplateBranch? Branch)> _changes = [];
    private TemplateBranch? _current;
    private int _depth;

    /// <summary>Indicates whether a template begins or ends a branch.</summary>
    public static bool IsMark(string text, SourceSpan template)
    {
        var word = FirstWord(text.AsSpan(template.Start, template.Length));
        return Array.IndexOf(_starts, word) >= 0 || Array.IndexOf(_alternatives, word) >= 0 || Array.IndexOf(_ends, word) >= 0;
    }

    /// <summary>Adds the next template of the text.</summary>
    public void Add(string text, SourceSpan template)
    {
        var word = FirstWord(text.AsSpan(template.Start, template.Length));
        if (Array.IndexOf(_starts, word) >= 0)
            Open(template.End);
        else if (Array.IndexOf(_alternatives, word) >= 0 && _depth is > 0 and <= MaxDepth)
            Change(template.End, new TemplateBranch(_current?.Outer, _current));
        else if (Array.IndexOf(_ends, word) >= 0 && _depth > 0 && _depth-- <= MaxDepth)
            Close(template);
    }

    /// <summary>Returns the branch that contains a position; null if none does.</summary>
    public TemplateBranch? At(int position)
    {
        var (low, high) = (0, _changes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_changes[middle].Position <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? null : _changes[low - 1].Branch;
    }

    private void Open(int position)
    {
        if (_depth++ < MaxDepth)
            Change(position, new TemplateBranch(_current));
    }

    private void Close(SourceSpan template)
    {
        for (var branch = _current; branch is not null; branch = branch.Alternative)
            branch.End = template.End;
        Change(template.Start, _current?.Outer);
    }

    private void Change(int position, TemplateBranch? branch)
    {
        _changes.Add((position, branch));
        _current = branch;
    }

    private static string FirstWord(ReadOnlySpan<char> template)
    {
        // A variable of a shell is no keyword, and neither is a name that only begins with one, or what a value is computed from.
        if (template[0] == '$')
            return "";
        if (template.StartsWith("</".AsSpan(), StringComparison.Ordinal))
            return "end";
        if (template.StartsWith("<#list".AsSpan(), StringComparison.Ordinal) || IsBlockOfRuby(template))
            return "for";
        var inside = template.Slice(Math.Min(2, template.Length)).TrimStart(" \t\r\n-+~".AsSpan());
        if (template.StartsWith("{{".AsSpan(), StringComparison.Ordinal) && SectionWord(inside) is { } word)
            return word;
        var end = 0;
        while (end < inside.Length && inside[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            end++;
        var rest = inside.Slice(end);
        var isName = rest.StartsWith(".".AsSpan()) || (rest.TrimStart() is { IsEmpty: false } next && next[0] is '|' or '=');
        return isName ? "" : inside.Slice(0, end).ToString();
    }

    /// <summary>Indicates whether an <c>end</c> belongs to a template: <c>&lt;% keys.each do |key| %&gt;</c>.</summary>
    private static bool IsBlockOfRuby(ReadOnlySpan<char> template)
    {
        if (!template.StartsWith("<%".AsSpan(), StringComparison.Ordinal))
            return false;
        var inside = template.Slice(0, template.Length - 2).TrimEnd(" \t\r\n-".AsSpan());
        var hasParameters = inside.EndsWith("|".AsSpan(), StringComparison.Ordinal);
        if (hasParameters && inside.Slice(0, inside.Length - 1).LastIndexOf('|') is var bar and > 0)
            inside = inside.Slice(0, bar).TrimEnd();
        return inside.EndsWith(" do".AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>Returns the word for a mark of Mustache, which a name follows; null if there is none.</summary>
    private static string? SectionWord(ReadOnlySpan<char> inside) => inside.IsEmpty ? null : inside[0] switch
    {
        '^' when inside.Slice(1).TrimStart(" ~".AsSpan()).StartsWith("}".AsSpan(), StringComparison.Ordinal) => "else",
        '#' or '^' => "if",
        '/' => "end",
        _ => null,
    };
}
