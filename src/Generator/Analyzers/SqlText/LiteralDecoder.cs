namespace StarRocks.AwsAuth.Generator;

/// <summary>Decodes the characters between the quotes of a literal. It fails on syntax that it does not know.</summary>
internal static class LiteralDecoder
{
    /// <param name="source">The source text.</param>
    /// <param name="from">The position of the first character.</param>
    /// <param name="to">The position after the last character.</param>
    /// <param name="offset">The difference between a position in the file and one in <paramref name="source"/>.</param>
    /// <param name="form">The form of the literal.</param>
    /// <param name="startsLine">Whether the first character is at the start of a line of a raw literal.</param>
    /// <param name="builder">The builder that receives the characters.</param>
    internal static bool TryDecode(string source, int from, int to, int offset, LiteralForm form, bool startsLine,
        LiteralTextBuilder builder)
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

    // A blank line may be shorter than the indentation.
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
