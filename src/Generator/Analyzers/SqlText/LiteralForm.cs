using System.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the notation of a literal.</summary>
/// <param name="Style">The style of the literal.</param>
/// <param name="Dollars">The number of dollar signs of an interpolated string, otherwise 0.</param>
/// <param name="Quotes">The number of quotes that enclose a raw literal.</param>
/// <param name="Indentation">The indentation of a multi-line raw literal, which is not part of the text.</param>
internal readonly record struct LiteralForm(LiteralStyle Style, int Dollars = 0, int Quotes = 1, string Indentation = "")
{
    /// <summary>Gets a value indicating whether a brace is written as two.</summary>
    public bool DoublesBraces => Dollars > 0 && Style is LiteralStyle.Regular or LiteralStyle.Verbatim;

    /// <summary>Returns the notation of a text in the literal; null if the literal cannot contain it.</summary>
    public string? Encode(string text)
    {
        var written = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (DoublesBraces && c is '{' or '}')
                written.Append(c, 2);
            else if (Style == LiteralStyle.Regular)
                AppendEscaped(written, c);
            else if (Style == LiteralStyle.Verbatim && c == '"')
                written.Append(c, 2);
            else if (Style == LiteralStyle.RawBlock && c == '\n')
                written.Append(c).Append(Indentation);
            else if (Style == LiteralStyle.RawLine && c is '\n' or '\r')
                return null;
            else
                written.Append(c);
        }

        return IsRaw && (HasRun(text, '"', Quotes) || (Dollars > 0 && (HasRun(text, '{', Dollars) || HasRun(text, '}', Dollars))))
            ? null : written.ToString();
    }

    /// <summary>Gets a value indicating whether the literal has no escapes.</summary>
    public bool IsRaw => Style is LiteralStyle.RawLine or LiteralStyle.RawBlock;

    private static void AppendEscaped(StringBuilder written, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                written.Append('\\').Append(c);
                break;
            case '\n':
                written.Append("\\n");
                break;
            case '\r':
                written.Append("\\r");
                break;
            case '\t':
                written.Append("\\t");
                break;
            case < ' ' or '\u0085' or '\u2028' or '\u2029':
                written.Append("\\u").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
                break;
            default:
                written.Append(c);
                break;
        }
    }

    // A quote or brace next to the text may make a shorter run long enough to end the literal.
    private static bool HasRun(string text, char character, int length)
    {
        var run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            run = text[i] == character ? run + 1 : 0;
            if (run >= length || (run > 0 && (i == text.Length - 1 || run == i + 1) && run >= length - 1 && length > 1))
                return true;
        }

        return false;
    }
}
