namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads the characters between the quotes of a literal. What it does not understand it gives up, and says so.</summary>
internal static class LiteralDecoder
{
    /// <param name="source">The source text.</param>
    /// <param name="from">Where the characters begin in it.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="offset">What a place in <paramref name="source"/> has to be moved by to be one of the file.</param>
    /// <param name="form">By which rules they are written.</param>
    /// <param name="startsLine">They begin a line of a raw block.</param>
    /// <param name="builder">Where they go.</param>
    internal static bool TryDecode(string source, int from, int to, int offset, LiteralForm form, bool startsLine, LiteralTextBuilder builder)
    {
        var position = form.Style == LiteralStyle.RawBlock && startsLine ? SkipIndentation(source, from, to, form.Indentation) : from;
        while (position < to)
        {
            var start = position;
            var c = source[position++];
            if (form.DoublesBraces && c is '{' or '}')
                position += position < to && source[position] == c ? 1 : 0;
            else if (form.Style == LiteralStyle.Verbatim && c == '"')
                position += position < to && source[position] == '"' ? 1 : 0;
            else if (form.Style == LiteralStyle.Regular && c == '\\')
            {
                if (!LiteralEscape.TryRead(source, ref position, to, out var code))
                    return false;
                Add(code, start + offset, position + offset, builder);
                continue;
            }

            builder.Add(c, start + offset, position + offset);
            if (form.Style == LiteralStyle.RawBlock && c == '\n')
                position = SkipIndentation(source, position, to, form.Indentation);
        }

        return true;
    }

    // A line of blanks alone may be shorter than the indentation.
    private static int SkipIndentation(string source, int position, int to, string indentation)
    {
        for (var i = 0; i < indentation.Length && position < to && source[position] == indentation[i]; i++)
            position++;
        return position;
    }

    private static void Add(int code, int start, int end, LiteralTextBuilder builder)
    {
        if (code <= char.MaxValue)
        {
            builder.Add((char)code, start, end);
            return;
        }

        builder.Add((char)(0xD800 + ((code - 0x10000) >> 10)), start, end);
        builder.Add((char)(0xDC00 + ((code - 0x10000) & 0x3FF)), start, end);
    }
}
