using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Shows the text of a paragraph or cell: bold text, code and links.</summary>
/// <param name="colors">The colors.</param>
/// <param name="address">The address of the page, to which links are relative.</param>
internal sealed class MarkdownInline(Colors colors, string address)
{
    private const string Strong = "**";

    /// <summary>Returns the text without colors.</summary>
    public string Plain(string text) => Convert(text, new Colors(false));

    /// <summary>Returns the text with colors.</summary>
    public string Show(string text) => Convert(text, colors);

    /// <summary>Returns the lines of a text, broken between words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The number of columns; null for no limit.</param>
    /// <param name="indent">The number of spaces before each line but the first.</param>
    public IEnumerable<string> Wrap(string text, int? limit, int indent)
    {
        var (line, column) = (new StringBuilder(), 0);
        foreach (var word in Words(text))
        {
            var length = Plain(word).Length;
            if (limit is { } most && column > indent && column + 1 + length > most)
            {
                yield return line.ToString();
                line.Clear().Append(' ', indent);
                column = indent;
            }
            else if (column > 0 && line.Length > 0 && word.Length > 0)
            {
                line.Append(' ');
                column++;
            }

            line.Append(Show(word));
            column += length;
        }

        yield return line.ToString();
    }

    /// <summary>Returns the words of a text. A link is one word, and each word of code is code.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var indent = text.Length - text.AsSpan().TrimStart().Length;
        var (start, before) = (0, "");
        var (isCode, isLink) = (false, false);
        for (var i = indent; i < text.Length; i++)
        {
            isCode ^= text[i] == '`';
            if (!isCode)
                isLink = text[i] == '[' ? LinkAt(text, i, out _, out _) > 0 : isLink && text[i] != ')';
            if (text[i] != ' ' || isLink)
                continue;
            yield return before + text[start..i] + (isCode ? "`" : "");
            before = isCode ? "`" : "";
            start = i + 1;
        }

        yield return before + text[start..];
    }

    private string Convert(string text, Colors with)
    {
        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '`' && text.IndexOf('`', i + 1) is > 0 and var end)
            {
                shown.Append(with.Code(text[(i + 1)..end]));
                i = end + 1;
            }
            else if (LinkAt(text, i, out var label, out var target) is > 0 and var length)
            {
                shown.Append(Convert(label, with)).Append(AddressOf(target));
                i += length;
            }
            else if (string.CompareOrdinal(text, i, Strong, 0, Strong.Length) == 0)
            {
                i += Strong.Length;
            }
            else
            {
                shown.Append(text[i++]);
            }
        }

        return shown.ToString();
    }

    /// <summary>Returns the length of the link at a position; 0 if there is none.</summary>
    private static int LinkAt(string text, int start, out string label, out string target)
    {
        (label, target) = ("", "");
        if (text[start] != '[' || text.IndexOf("](", start, StringComparison.Ordinal) is not (> 0 and var middle))
            return 0;
        if (text.IndexOf(')', middle) is not (> 0 and var end))
            return 0;
        (label, target) = (text[(start + 1)..middle], text[(middle + 2)..end]);
        return end + 1 - start;
    }

    // The page of another rule is shown by this command.
    private string AddressOf(string target) => target.StartsWith("SRA", StringComparison.Ordinal) || target.StartsWith('#')
        ? ""
        : Uri.TryCreate(address, UriKind.Absolute, out var page) && Uri.TryCreate(page, target, out var absolute)
            ? " (" + absolute.AbsoluteUri + ")"
            : "";
}
