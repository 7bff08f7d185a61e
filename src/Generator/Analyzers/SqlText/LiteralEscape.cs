using System;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads the escape sequences of a regular literal.</summary>
internal static class LiteralEscape
{
    private const int MaxCodePoint = 0x10FFFF;

    /// <summary>Reads the sequence after a backslash.</summary>
    internal static bool TryRead(string source, ref int position, int to, out int code)
    {
        code = 0;
        if (position >= to)
            return false;
        var c = source[position++];
        code = c switch
        {
            '\'' or '"' or '\\' => c,
            '0' => '\0',
            'a' => '\a',
            'b' => '\b',
            'e' => '\u001B',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            _ => -1,
        };
        if (code >= 0)
            return true;
        return c switch
        {
            'u' => TryReadHex(source, ref position, to, 4, 4, out code),
            'U' => TryReadHex(source, ref position, to, 8, 8, out code) && code <= MaxCodePoint,
            'x' => TryReadHex(source, ref position, to, 1, 4, out code),
            _ => false,
        };
    }

    private static bool TryReadHex(string source, ref int position, int to, int minDigits, int maxDigits, out int code)
    {
        code = 0;
        var digits = 0;
        while (digits < maxDigits && position < to && Uri.IsHexDigit(source[position]))
        {
            if (code > MaxCodePoint)
                return false;
            code = (code << 4) | Uri.FromHex(source[position++]);
            digits++;
        }

        return digits >= minDigits;
    }
}
