using System;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What stands behind a backslash of a regular literal.</summary>
internal static class LiteralEscape
{
    private const int LastCode = 0x10FFFF;

    /// <summary>Reads on from behind the backslash.</summary>
    internal static bool TryRead(string written, ref int at, int to, out int code)
    {
        code = 0;
        if (at >= to)
            return false;
        var c = written[at++];
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
            'u' => TryReadHex(written, ref at, to, 4, 4, out code),
            'U' => TryReadHex(written, ref at, to, 8, 8, out code) && code <= LastCode,
            'x' => TryReadHex(written, ref at, to, 1, 4, out code),
            _ => false,
        };
    }

    private static bool TryReadHex(string written, ref int at, int to, int least, int most, out int code)
    {
        code = 0;
        var digits = 0;
        while (digits < most && at < to && Uri.IsHexDigit(written[at]))
        {
            if (code > LastCode)
                return false;
            code = (code << 4) | Uri.FromHex(written[at++]);
            digits++;
        }

        return digits >= least;
    }
}
