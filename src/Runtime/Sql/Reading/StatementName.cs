using System.Collections.Generic;
using System.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Splits a qualified name into its unquoted parts.</summary>
internal static class StatementName
{
    private static readonly char[] _quotes = ['"', '\'', '='];

    internal static string[] Split(string name)
    {
        if (IsUnquoted(name))
            return name.Split('.');
        var parts = new List<string>();
        var part = new StringBuilder();
        var lexer = new SqlLexer(name, isTemplate: false);
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
                SqlTokenKind.Name => SqlNames.Unquote(name, token),
                SqlTokenKind.Text => SqlLiteralValue.Of(name, token.Inside, name[token.Start]),
                _ => lexer.TextOf(token),
            });
        }

        parts.Add(part.ToString());
        return [.. parts.ConvertAll(static part => ContainsProperties(part) ? Secret.Mask : part)];
    }

    /// <summary>Indicates whether a missing quote made the properties after the name a part of it.</summary>
    private static bool ContainsProperties(string part) => part.IndexOfAny(_quotes) >= 0 || ValueMask.Find(part).Count > 0;

    private static bool IsUnquoted(string name)
    {
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.'))
                return false;
        }

        return true;
    }
}
