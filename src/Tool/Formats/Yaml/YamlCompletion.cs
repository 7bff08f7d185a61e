using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Completes a line of YAML in which a name or a value is being typed, so that it can be read.</summary>
internal static class YamlCompletion
{
    // Any text, in the place of a value that is not written yet.
    private const string Value = "x";

    /// <summary>
    /// Returns the text with a closing quote and a colon at the word that is typed, or with a value where it is empty; null if nothing is
    /// missing.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The position of the caret.</param>
    internal static string? At(string text, int position)
    {
        var before = text.AsSpan(0, position);
        var line = before[(before.LastIndexOf('\n') + 1)..].TrimStart(" -");
        if (FlowItem(line, out var isInSequence) is var start and > 0)
            line = line[start..].TrimStart(' ');
        var end = ProposedText.EndOf(text, position);
        var value = line.IndexOf(": ");
        var typed = value < 0 ? line : line[(value + 2)..].TrimStart(' ');
        var missing = "";
        if (typed is [('"' or '\'') and var quote, ..])
        {
            if (typed[1..].Contains(quote))
                return null;
            var isClosed = end < text.Length && text[end] == quote;
            missing = isClosed ? "" : quote.ToString();
            end += isClosed ? 1 : 0;
        }
        else if (value >= 0 && typed.IsEmpty && IsEndOfValue(text, end))
        {
            return text.Insert(end, Value);
        }
        else if (typed.IsEmpty || (isInSequence && value < 0) || !ProposedText.IsBeginning(typed))
        {
            return null;
        }

        if (value < 0 && !IsColonNext(text, end))
            missing += ": ";
        return missing.Length == 0 ? null : text.Insert(end, missing);
    }

    /// <summary>Returns the start of the item of <c>{ … }</c> or <c>[ … ]</c> at the end of a line; 0 if there is none.</summary>
    private static int FlowItem(ReadOnlySpan<char> line, out bool isInSequence)
    {
        var (open, start, quote) = (new Stack<char>(), 0, '\0');
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            var isFirst = i == 0 || line[i - 1] is ' ' or '{' or '[' or ',';
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && isFirst)
                quote = c;
            else if (c is '{' or '[' && (open.Count > 0 || isFirst))
                open.Push(c);
            else if (c is '}' or ']' && open.Count > 0)
                open.Pop();
            if (quote == '\0' && c is '{' or '[' or ',' && open.Count > 0)
                start = i + 1;
        }

        isInSequence = open.TryPeek(out var bracket) && bracket == '[';
        return open.Count > 0 ? start : 0;
    }

    /// <summary>Indicates whether a value ends at a position: at the end of the line, before a comment, or in an item of a flow.</summary>
    private static bool IsEndOfValue(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at == text.Length || text[at] is '\n' or '\r' or '}' or ']' or ',' || (text[at] == '#' && text[at - 1] == ' ');
    }

    private static bool IsColonNext(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at < text.Length && text[at] == ':';
    }
}
