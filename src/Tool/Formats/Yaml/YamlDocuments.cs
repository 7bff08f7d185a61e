using System;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the documents of a YAML file, so that a fault in one does not hide the others.</summary>
internal static class YamlDocuments
{
    /// <summary>Returns the end of the document that starts at a position: the next line that starts with <c>---</c>.</summary>
    public static int EndOf(string text, int start)
    {
        for (var at = Find(text, start); at >= 0; at = Find(text, at + 1))
        {
            if (at + 4 == text.Length || char.IsWhiteSpace(text[at + 4]))
                return at + 1;
        }

        return text.Length;
    }

    public static int EndOfLine(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
            at++;
        return at;
    }

    public static int AfterSpaceAndComments(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] == '#'))
            at = text[at] == '#' ? EndOfLine(text, at) : at + 1;
        return Math.Min(at, end);
    }

    public static int LineBreaksIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
            count += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')) ? 1 : 0;
        return count;
    }

    private static int Find(string text, int start) => text.IndexOf("\n---", start, StringComparison.Ordinal);
}
