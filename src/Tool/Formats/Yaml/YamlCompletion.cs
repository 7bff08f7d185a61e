using System;
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
        else if (value >= 0 && typed.IsEmpty && IsEndOfLine(text, end))
        {
            return text.Insert(end, Value);
        }
        else if (typed.IsEmpty || !ProposedText.IsBeginning(typed))
        {
            return null;
        }

        if (value < 0 && !IsColonNext(text, end))
            missing += ": ";
        return missing.Length == 0 ? null : text.Insert(end, missing);
    }

    private static bool IsEndOfLine(string text, int at) => at == text.Length || text[at] is '\n' or '\r';

    private static bool IsColonNext(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at < text.Length && text[at] == ':';
    }
}
