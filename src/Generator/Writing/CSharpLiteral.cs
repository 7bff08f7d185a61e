using System;
using System.Globalization;
using System.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The one place where text becomes a C# literal.</summary>
internal static class CSharpLiteral
{
    /// <summary>A string in quotes; everything but printable ASCII is escaped, lone surrogates too.</summary>
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

    /// <summary>A string, or null.</summary>
    internal static string OrNull(string? text) => text is null ? "null" : Of(text);

    /// <summary>The default value of a parameter: text, a boolean or a whole number.</summary>
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
