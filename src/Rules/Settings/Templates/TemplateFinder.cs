using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Finds templates in a text, one after another. A search takes linear time in total, even if no template is closed.</summary>
internal sealed class TemplateFinder(string text)
{
    private static readonly char[] _marks = ['{', '<', '$', '%'];

    private static readonly string[] _directives = ["if", "else", "endif", "for", "endfor"];

    private static readonly string[] _freeMarker = ["<#if ", "<#if(", "<#elseif ", "<#else>", "<#list ", "</#if>", "</#list>"];

    // The position of the next closing mark; -1 if there is none.
    private readonly Dictionary<string, int> _closings = new(StringComparer.Ordinal);
    private readonly TemplateEnds _ends = new(text);
    private (int Closing, int? End) _comment = (-1, null);

    /// <summary>Indicates whether a template is a comment, such as <c>{{/* … */}}</c> or <c>{# … #}</c>.</summary>
    public static bool IsComment(string text, SourceSpan template) =>
        text[template.Start + 1] == '#' || IsHelmComment(text, template.Start);

    /// <summary>Indicates whether the marks of a template begin at a position, even if nothing closes it.</summary>
    public static bool IsOpening(string text, int at) => at + 1 < text.Length
        && (text[at], text[at + 1]) is ('{', '{' or '%' or '#') or ('<', '%') or ('$' or '%', '{');

    /// <summary>Returns all templates of a text, in its order.</summary>
    public static IReadOnlyList<SourceSpan> All(string text)
    {
        var (all, finder) = (new List<SourceSpan>(), new TemplateFinder(text));
        for (var found = finder.Next(0); found is { } template; found = finder.Next(template.End))
            all.Add(template);
        return all;
    }

    /// <summary>Returns the next template from a position; null if there is none.</summary>
    public SourceSpan? Next(int from)
    {
        for (var at = text.IndexOfAny(_marks, from); at >= 0; at = text.IndexOfAny(_marks, at + 1))
        {
            if (EndAt(at) is { } end)
                return SourceSpan.Between(at, end);
        }

        return null;
    }

    private int? EndAt(int at)
    {
        if (text[at] == '<' && Array.Exists(_freeMarker, mark => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0))
            return EndOfElement(at);
        if (!IsOpening(text, at))
            return null;
        return (text[at], text[at + 1]) switch
        {
            ('{', '{') when IsHelmComment(text, at) => EndOfComment(at),
            ('{', '{' or '%') => _ends.After(at) is var end and >= 0 && !HasEmptyLine(text.AsSpan(at, end - at)) ? end : null,
            ('{', '#') => End(at, "{#", "#}"),
            ('<', '%') => End(at, "<%", "%>"),
            ('$', '{') when string.CompareOrdinal(text, at, "${{", 0, 3) != 0 => EndOfVariable(at),
            ('%', '{') when IsDirective(at) => EndOfDirective(at),
            _ => null,
        };
    }

    /// <summary>
    /// Returns the end of a template. It contains no other one, and no empty line: otherwise, its start is probably a mistake, and what
    /// follows is not part of it.
    /// </summary>
    private int? End(int at, string opening, string closing)
    {
        if (Closing(closing, at + opening.Length) is not { } end)
            return null;
        var inside = text.AsSpan(at + opening.Length, end - at - opening.Length);
        var stop = inside.IndexOf(opening.AsSpan(), StringComparison.Ordinal);
        return stop >= 0 || HasEmptyLine(inside) ? null : end + closing.Length;
    }

    private int? EndOfComment(int at)
    {
        if (Closing("*/", at + 4) is not { } end)
            return null;

        // Many openings can have the same closing.
        if (_comment.Closing != end)
            _comment = (end, EndOfComments(end + 2));
        return _comment.End;
    }

    private int? EndOfComments(int at)
    {
        while (at < text.Length && text[at] is ' ' or '-')
            at++;
        return string.CompareOrdinal(text, at, "}}", 0, 2) == 0 ? at + 2 : null;
    }

    /// <summary>Returns the end of a variable, which has no line break and no quote.</summary>
    private int? EndOfVariable(int at)
    {
        var end = at + 2;
        while (end < text.Length && text[end] is not ('{' or '}' or '\n' or '\r' or '"' or '\''))
            end++;
        return end < text.Length && text[end] == '}' ? end + 1 : null;
    }

    /// <summary>Indicates whether a keyword of Terraform follows. Other programs write <c>%{NAME}</c>, and Terraform an escape.</summary>
    private bool IsDirective(int at)
    {
        var start = at + 2;
        while (start < text.Length && text[start] is ' ' or '~')
            start++;
        var end = start;
        while (end < text.Length && text[end] is >= 'a' and <= 'z')
            end++;
        return end < text.Length && text[end] is ' ' or '~' or '}' or '(' or '!' && (at == 0 || text[at - 1] != '%')
            && Array.Exists(
                _directives, word => word.Length == end - start && string.CompareOrdinal(text, start, word, 0, word.Length) == 0);
    }

    /// <summary>Returns the end of a directive, which can have quotes, but no line break.</summary>
    private int? EndOfDirective(int at)
    {
        var end = at + 2;
        while (end < text.Length && text[end] is not ('{' or '}' or '\n' or '\r'))
            end++;
        return end < text.Length && text[end] == '}' ? end + 1 : null;
    }

    /// <summary>Returns the end of a directive of FreeMarker, which can compare in parentheses.</summary>
    private int? EndOfElement(int at)
    {
        var depth = 0;
        for (var end = at; end < text.Length && text[end] is not ('\n' or '\r'); end++)
        {
            if (end > at && text[end] == '<' && end + 1 < text.Length && text[end + 1] is '#' or '/')
                return null;
            depth += text[end] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && text[end] == '>')
                return end + 1;
        }

        return null;
    }

    private int? Closing(string closing, int from)
    {
        if (!_closings.TryGetValue(closing, out var at) || (at >= 0 && at < from))
            _closings[closing] = at = text.IndexOf(closing, Math.Min(from, text.Length), StringComparison.Ordinal);
        return at < 0 ? null : at;
    }

    private static bool HasEmptyLine(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n'))
        {
            text = text.Slice(at + 1);
            if (text.TrimStart(" \t\r".AsSpan()) is { IsEmpty: false } rest && rest[0] == '\n')
                return true;
        }

        return false;
    }

    internal static bool IsHelmComment(string text, int at)
    {
        var start = at + 2;
        while (start < text.Length && text[start] is '-' or ' ')
            start++;
        return text[at + 1] == '{' && string.CompareOrdinal(text, start, "/*", 0, 2) == 0;
    }
}
