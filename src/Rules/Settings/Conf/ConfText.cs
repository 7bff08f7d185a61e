using System.Globalization;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Writes the text of a setting as <c>java.util.Properties</c> reads it.</summary>
internal static class ConfText
{
    /// <summary>Returns a key or a value with its escapes.</summary>
    internal static string Escape(string text, bool isKey)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isSign = c is '=' or ':' or ' ' or '#' or '!';
            if (c == '\\' || (isSign && (isKey || (i == 0 && c is '=' or ':' or ' '))))
                escaped.Append('\\').Append(c);
            else if (c is '\t' or '\n' or '\r' or '\f')
                escaped.Append('\\').Append(c switch { '\t' => 't', '\n' => 'n', '\r' => 'r', _ => 'f' });
            else if (c is < ' ' or > '~')
                // The frontend reads the file in the default encoding of its machine, which is unknown here.
                escaped.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }
}
