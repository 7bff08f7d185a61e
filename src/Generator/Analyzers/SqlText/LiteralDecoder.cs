namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads the characters between the quotes of a literal. What it does not understand it gives up, and says so.</summary>
internal static class LiteralDecoder
{
    /// <param name="written">The source text.</param>
    /// <param name="from">Where the characters begin in it.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="offset">What a place in <paramref name="written"/> has to be moved by to be one of the file.</param>
    /// <param name="form">By which rules they are written.</param>
    /// <param name="beginsLine">They begin a line of a raw block.</param>
    /// <param name="into">Where they go.</param>
    internal static bool TryDecode(string written, int from, int to, int offset, LiteralForm form, bool beginsLine, LiteralTextBuilder into)
    {
        var at = form.Style == LiteralStyle.RawBlock && beginsLine ? AfterIndentation(written, from, to, form.Indentation) : from;
        while (at < to)
        {
            var start = at;
            var c = written[at++];
            if (form.DoublesBraces && c is '{' or '}')
                at += at < to && written[at] == c ? 1 : 0;
            else if (form.Style == LiteralStyle.Verbatim && c == '"')
                at += at < to && written[at] == '"' ? 1 : 0;
            else if (form.Style == LiteralStyle.Regular && c == '\\')
            {
                if (!LiteralEscape.TryRead(written, ref at, to, out var code))
                    return false;
                Add(code, start + offset, at + offset, into);
                continue;
            }

            into.Add(c, start + offset, at + offset);
            if (form.Style == LiteralStyle.RawBlock && c == '\n')
                at = AfterIndentation(written, at, to, form.Indentation);
        }

        return true;
    }

    // A line of blanks alone may be shorter than the indentation.
    private static int AfterIndentation(string written, int at, int to, string indentation)
    {
        for (var i = 0; i < indentation.Length && at < to && written[at] == indentation[i]; i++)
            at++;
        return at;
    }

    private static void Add(int code, int start, int end, LiteralTextBuilder into)
    {
        if (code <= char.MaxValue)
        {
            into.Add((char)code, start, end);
            return;
        }

        into.Add((char)(0xD800 + ((code - 0x10000) >> 10)), start, end);
        into.Add((char)(0xDC00 + ((code - 0x10000) & 0x3FF)), start, end);
    }
}
