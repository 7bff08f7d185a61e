using System;
using System.Globalization;
using System.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Converts values to C# literals. All generated literals are written here.</summary>
internal static class CSharpLiteral
{
    /// <summary>Returns a string literal. Everything except printable ASCII is escaped, including lone surrogates.</summary>
    internal static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    literal.Append('\\').Append(c);
                    break;
                case < ' ' or > '~':
                    literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    literal.Append(c);
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    internal static string OrNull(string? text) => text is null ? "null" : Of(text);

    /// <summary>Returns the literal of a default value of a parameter: a string, a Boolean or an integer.</summary>
    internal static string Of(object value) => value switch
    {
        string text => Of(text),
        bool flag => flag ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "default",
    };
}
