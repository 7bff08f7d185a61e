using System;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Unescapes a literal like StarRocks: a doubled quote is one quote; <c>\n \t \r \b \0 \Z</c> are control characters;
/// <c>\%</c> and <c>\_</c> keep their backslash; any other backslash is removed.
/// </summary>
internal static class SqlLiteralValue
{
    /// <summary>Returns the unescaped text inside the quotes.</summary>
    internal static string Of(string text, SourceSpan inside, char quote)
    {
        var raw = text.AsSpan(inside.Start, inside.Length);
        var first = raw.IndexOfAny('\\', quote);
        if (first < 0)
            return raw.ToString();
        var value = new StringBuilder(raw.Length);
        value.Append(text, inside.Start, first);
        for (var i = first; i < raw.Length; i++)
        {
            var c = raw[i];
            if (i + 1 < raw.Length && c == '\\')
                Append(value, raw[++i]);
            else
                value.Append(c);
            if (c == quote && i + 1 < raw.Length && raw[i + 1] == quote)
                i++;
        }

        return value.ToString();
    }

    private static void Append(StringBuilder value, char escaped)
    {
        switch (escaped)
        {
            case 'n':
                value.Append('\n');
                break;
            case 't':
                value.Append('\t');
                break;
            case 'r':
                value.Append('\r');
                break;
            case 'b':
                value.Append('\b');
                break;
            case '0':
                value.Append('\0');
                break;
            case 'Z':
                value.Append('\x1A');
                break;
            case '%' or '_':
                value.Append('\\').Append(escaped);
                break;
            default:
                value.Append(escaped);
                break;
        }
    }
}
