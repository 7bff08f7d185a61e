using System.Collections.Generic;
using System.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Takes a name apart that is written with dots and quotes.</summary>
internal static class StatementName
{
    private static readonly char[] _quotes = ['"', '\''];

    internal static string[] Parts(string written)
    {
        if (IsPlain(written))
            return written.Split('.');
        var parts = new List<string>();
        var part = new StringBuilder();
        var lexer = new SqlLexer(written, isTemplate: false);
        for (var token = lexer.Next(); token.Kind != SqlTokenKind.End; token = lexer.Next())
        {
            if (lexer.Is('.'))
            {
                parts.Add(part.ToString());
                part.Clear();
                continue;
            }

            part.Append(token.Kind switch
            {
                SqlTokenKind.Name => written.Substring(token.Inside.Start, token.Inside.Length),
                SqlTokenKind.Text => SqlLiteralValue.Of(written, token.Inside, written[token.Start]),
                _ => lexer.TextOf(token),
            });
        }

        parts.Add(part.ToString());
        return [.. parts.ConvertAll(static each => IsBroken(each) ? Secret.Mask : each)];
    }

    /// <summary>A quote was forgotten, so that the name goes on into the properties behind it.</summary>
    private static bool IsBroken(string part) => part.IndexOf('=') >= 0 && part.IndexOfAny(_quotes) >= 0;

    /// <summary>Words and dots alone, as almost all names are.</summary>
    private static bool IsPlain(string written)
    {
        foreach (var c in written)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.'))
                return false;
        }

        return true;
    }
}
