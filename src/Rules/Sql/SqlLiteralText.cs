using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Escapes the text of a double-quoted literal. StarRocks unescapes <c>\\ \" \n \t \r \b \0 \Z</c>, keeps the backslash of <c>\%</c> and
/// <c>\_</c>, and removes any other; therefore only these characters are escaped.
/// </summary>
internal static class SqlLiteralText
{
    /// <summary>Returns the length of the escaped value.</summary>
    public static int EscapedLength(ReadOnlySpan<char> value)
    {
        var length = value.Length;
        foreach (var c in value)
        {
            // Most characters are letters, for which the first comparison is enough.
            if (c <= '\\' && Code(c) != '\0')
                length++;
        }

        return length;
    }

    /// <summary>Writes the escaped value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="destination">At least <see cref="EscapedLength"/> characters.</param>
    public static void Escape(ReadOnlySpan<char> value, Span<char> destination)
    {
        var length = 0;
        foreach (var c in value)
        {
            var code = c <= '\\' ? Code(c) : '\0';
            if (code == '\0')
            {
                destination[length++] = c;
                continue;
            }

            destination[length++] = '\\';
            destination[length++] = code;
        }
    }

    /// <summary>Returns the character after the backslash; NUL for a character that is not escaped.</summary>
    private static char Code(char c) => c switch
    {
        '\\' or '"' => c,
        > '\x1A' => '\0',
        '\n' => 'n',
        '\t' => 't',
        '\r' => 'r',
        '\b' => 'b',
        '\0' => '0',
        '\x1A' => 'Z',
        _ => '\0',
    };
}
