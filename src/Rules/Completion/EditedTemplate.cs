using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds out whether a template is edited, which may not be closed yet. What it will write is not known, so nothing can be proposed.
/// </summary>
internal static class EditedTemplate
{
    private static readonly (string Opening, string Closing)[] _marks =
        [("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<%", "%>"), ("${", "}"), ("%{", "}")];

    /// <summary>Indicates whether a range that a proposal replaces is in a template, contains a part of one, or is next to one.</summary>
    internal static bool IsAt(string text, SourceSpan span)
    {
        if (Template.IsIn(text.Substring(span.Start, span.Length)))
            return true;
        var (finder, from) = (new TemplateFinder(text), 0);
        for (var next = finder.Next(0); next is { } template && template.Start <= span.End; next = finder.Next(from))
        {
            if (template.End >= span.Start)
                return true;
            from = template.End;
        }

        return IsOpenAt(text, Math.Max(from, span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1), span);
    }

    /// <summary>Indicates whether a template that begins on the same line is not closed before a range.</summary>
    private static bool IsOpenAt(string text, int from, SourceSpan span)
    {
        foreach (var (opening, closing) in _marks)
        {
            var end = Math.Min(text.Length, span.End + opening.Length);
            var open = text.AsSpan(from, end - from).LastIndexOf(opening.AsSpan());
            if (open >= 0 && open >= text.AsSpan(from, span.Start - from).LastIndexOf(closing.AsSpan()))
                return true;
        }

        return false;
    }
}
