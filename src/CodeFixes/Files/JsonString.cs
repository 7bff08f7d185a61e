using System.Globalization;
using System.Text;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Writes what stands inside the quotes of a JSON string.</summary>
internal static class JsonString
{
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                escaped.Append('\\').Append(c);
            else if (c < ' ')
                escaped.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }
}
