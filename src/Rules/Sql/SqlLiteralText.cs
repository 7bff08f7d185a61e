using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// The inside of a double-quoted literal. StarRocks undoes <c>\\ \" \n \t \r \b \0 \Z</c>, keeps the backslash of <c>\%</c> and
/// <c>\_</c>, and drops any other; so these characters are escaped and no others.
/// </summary>
internal static class SqlLiteralText
{
    /// <summary>How many characters the escaped value has; as many as the value itself where nothing has to be escaped.</summary>
    public static int EscapedLength(ReadOnlySpan<char> value)
    {
        var length = value.Length;
        foreach (var c in value)
        {
            // Most characters of a value are letters, which are cleared by the first comparison.
            if (c <= '\\' && Code(c) != '\0')
                length++;
        }

        return length;
    }

    /// <summary>Writes the escaped value.</summary>
    /// <param name="value">What StarRocks shall read.</param>
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

    /// <summary>What stands after the backslash; NUL for a character that stands for itself.</summary>
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
