using System;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Represents Markdown: its fenced code blocks are texts in the language that they name, or SQL, an fe.conf or commands if they name none.
/// </summary>
internal sealed class MarkdownFormat : FileFormat
{
    private static readonly string[] _commentStarts = ["<!--"];

    public static MarkdownFormat Instance { get; } = new();

    public override void Read(FileText text, FileContent content)
    {
        var (all, whole) = (text.Text, text.With(_commentStarts).AsDocument());
        for (var start = 0; start < all.Length;)
        {
            var line = TextLine.At(all, start);
            start = line.Next;
            if (MarkdownFence.Read(all, line) is not { } fence)
                continue;
            var decoded = new DecodedText(whole);
            var prefix = all[line.Next..Math.Max(line.Next, FirstContent(all, line.Next, fence))];
            start = fence.ReadContent(all, line.Next, decoded, out var end);
            var block = decoded.Build(
                end, inserted => inserted.Replace("\n", "\n" + prefix, StringComparison.Ordinal), hasVariables: true);
            var format = TextLanguages.IsOfAny(fence.Language)
                ? TerminalText.FormatOf(block.Text, content)
                : TextLanguages.Find(fence.Language);
            format?.Read(block, content);
        }
    }

    private static int FirstContent(string text, int start, MarkdownFence fence) =>
        start < text.Length ? fence.ContentOf(text, TextLine.At(text, start)) : start;
}
