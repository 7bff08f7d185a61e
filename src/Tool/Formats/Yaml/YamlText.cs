using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using YamlDotNet.Core;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Writes scalars, which are read as the same text by every reader of YAML.</summary>
internal static class YamlText
{
    private static readonly SearchValues<char> _marks = SearchValues.Create("\"',[]{}#&*!|>%@`\\");

    /// <summary>Indicates whether a text needs no quotes.</summary>
    public static bool IsPlain(string text) =>
        text.Length > 0 && text[0] is not ('-' or '?' or ':' or '=' or '<' or '~') && text[^1] != ':'
            && text.AsSpan().IndexOfAny(_marks) < 0 && !text.Contains(": ", StringComparison.Ordinal)
            && text.AsSpan().Trim().Length == text.Length
            && !HasControl(text) && !IsWord(text) && !char.IsAsciiDigit(text[0]) && text[0] is not ('+' or '.');

    /// <summary>Returns a text without quotes if it needs none.</summary>
    public static string Plain(string text) => IsPlain(text) ? text : Quoted(text);

    public static string Quoted(string text) => "\"" + Inside(text, '"') + "\"";

    /// <summary>Returns a text within its quotes.</summary>
    public static string Inside(string text, char quote)
    {
        if (quote == '\'')
            return text.Replace("'", "''", StringComparison.Ordinal);
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                escaped.Append('\\').Append(c);
            else if (c is '\n' or '\r' or '\t')
                escaped.Append('\\').Append(c switch { '\n' => 'n', '\r' => 'r', _ => 't' });
            else if (char.IsControl(c) || c is '\u2028' or '\u2029')
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Returns the line break after the header of a block, with the indentation of its lines.</summary>
    public static string NewLineAfter(string text, int header)
    {
        var lineEnd = YamlDocuments.EndOfLine(text, header);
        var lineBreak = string.CompareOrdinal(text, lineEnd, "\r\n", 0, 2) == 0 ? "\r\n" : "\n";
        for (var at = text.IndexOf('\n', header) + 1; at > 0 && at < text.Length; at = text.IndexOf('\n', at) + 1)
        {
            var end = at;
            while (end < text.Length && text[end] == ' ')
                end++;
            if (end < text.Length && text[end] is not ('\r' or '\n'))
                return lineBreak + text[at..end];
        }

        return lineBreak;
    }

    private static bool HasControl(string text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF')
                return true;
        }

        return false;
    }

    private static bool IsWord(string text) => YamlValues.IsNull(text) || YamlValues.IsOfOtherType(TagName.Empty, isPlain: true, text)
        || text is "true" or "false" || string.Equals(text, "true", StringComparison.OrdinalIgnoreCase)
        || string.Equals(text, "false", StringComparison.OrdinalIgnoreCase);
}
