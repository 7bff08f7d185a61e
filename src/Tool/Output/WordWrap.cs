using System;
using System.IO;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Breaks a line between words.</summary>
internal static class WordWrap
{
    private const string Indent = "    ";

    /// <summary>Writes a text and a line end.</summary>
    /// <param name="output">The output.</param>
    /// <param name="text">The text.</param>
    /// <param name="column">The number of columns that are already used.</param>
    /// <param name="width">The number of columns; null for no limit.</param>
    internal static void Write(TextWriter output, string text, int column, int? width)
    {
        if (width is { } limit)
        {
            var isFirst = true;
            foreach (var range in text.AsSpan().Split(' '))
            {
                var word = text.AsSpan(range);
                var space = isFirst ? 0 : 1;
                if (column + space + word.Length > limit && column > Indent.Length)
                {
                    output.WriteLine();
                    output.Write(Indent);
                    (column, space) = (Indent.Length, 0);
                }
                else if (space > 0)
                {
                    output.Write(' ');
                }

                output.Write(word);
                column += space + word.Length;
                isFirst = false;
            }
        }
        else
        {
            output.Write(text);
        }

        output.WriteLine();
    }
}
