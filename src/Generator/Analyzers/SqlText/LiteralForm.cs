using System.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>By which rules the characters of a literal are written.</summary>
/// <param name="Style">Which of the kinds of literal it is.</param>
/// <param name="Dollars">How many of them make it an interpolated one; 0 for one that is not.</param>
/// <param name="Quotes">How many quotes end a raw literal.</param>
/// <param name="Indentation">What every line of a raw block begins with, and no character of the text is.</param>
internal readonly record struct LiteralForm(LiteralStyle Style, int Dollars = 0, int Quotes = 1, string Indentation = "")
{
    /// <summary>Braces stand for themselves when they are doubled.</summary>
    public bool DoublesBraces => Dollars > 0 && Style is LiteralStyle.Regular or LiteralStyle.Verbatim;

    /// <summary>Writes a text as it has to stand in such a literal; null where it can't.</summary>
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

        return IsRaw && (HasRun(text, '"', Quotes) || (Dollars > 0 && (HasRun(text, '{', Dollars) || HasRun(text, '}', Dollars)))) ? null : written.ToString();
    }

    private bool IsRaw => Style is LiteralStyle.RawLine or LiteralStyle.RawBlock;

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

    // What touches the text may be of the same character: a shorter run could grow into one that ends the literal.
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
