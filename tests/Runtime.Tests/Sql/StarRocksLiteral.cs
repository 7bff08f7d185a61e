using System.Text;

namespace StarRocks.AwsAuth.Tests.Sql;

/// <summary>Unescapes a double-quoted literal as StarRocks does: doubled quotes first, then backslashes.</summary>
internal static class StarRocksLiteral
{
    /// <summary>Returns the value, or null if the text is not a single literal.</summary>
    public static string? Read(string text)
    {
        if (text.Length < 2 || text[0] != '"' || EndOf(text) != text.Length)
            return null;
        var inside = text[1..^1].Replace("\"\"", "\"", System.StringComparison.Ordinal);
        var value = new StringBuilder();
        for (var i = 0; i < inside.Length; i++)
        {
            if (inside[i] != '\\' || i + 1 == inside.Length)
                value.Append(inside[i]);
            else
                value.Append(Unescape(inside[++i]));
        }

        return value.ToString();
    }

    private static int EndOf(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '"' && (i + 1 == text.Length || text[i + 1] != '"'))
                return i + 1;
            else if (text[i] == '"')
                i++;
        }

        return -1;
    }

    private static string Unescape(char c) => c switch
    {
        'n' => "\n",
        't' => "\t",
        'r' => "\r",
        'b' => "\b",
        '0' => "\0",
        'Z' => "\x1A",
        '%' or '_' => "\\" + c,
        _ => c.ToString(),
    };
}
