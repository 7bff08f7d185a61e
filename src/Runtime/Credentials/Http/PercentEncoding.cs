using System.Text;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Encodes a text for a URL or a form. <c>Uri.EscapeDataString</c> of .NET Framework throws an exception for half of a surrogate pair and
/// for a long text.
/// </summary>
/// <remarks>See <see href="https://www.rfc-editor.org/rfc/rfc3986#section-2">RFC 3986, Characters</see>.</remarks>
internal static class PercentEncoding
{
    private const string Digits = "0123456789ABCDEF";

    internal static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            if (IsUnreserved((char)octet))
                encoded.Append((char)octet);
            else
                encoded.Append('%').Append(Digits[octet >> 4]).Append(Digits[octet & 0xF]);
        }

        return encoded.ToString();
    }

    private static bool IsUnreserved(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '~';
}
