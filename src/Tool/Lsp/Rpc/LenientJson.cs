using System;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Repairs JSON whose strings are not valid Unicode. An editor sends the text of any file, in which a half of a surrogate pair or a byte
/// of another encoding can stand; the position of what follows must not change.
/// </summary>
internal static class LenientJson
{
    private const int EscapeLength = 6;

    /// <summary>Returns the text with a replacement character for each half of a pair, and for invalid bytes.</summary>
    internal static ReadOnlyMemory<byte> Repair(ReadOnlyMemory<byte> body)
    {
        if (!Utf8.IsValid(body.Span))
            body = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body.Span));
        return MayHaveSurrogate(body.Span) ? RepairEscapes(body) : body;
    }

    private static bool MayHaveSurrogate(ReadOnlySpan<byte> text) => text.IndexOf("\\ud"u8) >= 0 || text.IndexOf("\\uD"u8) >= 0;

    private static byte[] RepairEscapes(ReadOnlyMemory<byte> body)
    {
        var text = body.ToArray();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
                continue;
            if (EscapeAt(text, at) is not { } unit || !char.IsSurrogate(unit))
            {
                at++; // What follows the backslash begins no escape.
                continue;
            }

            if (char.IsHighSurrogate(unit) && EscapeAt(text, at + EscapeLength) is { } next && char.IsLowSurrogate(next))
                at += EscapeLength;
            else
                "\\uFFFD"u8.CopyTo(text.AsSpan(at));
            at += EscapeLength - 1;
        }

        return text;
    }

    private static char? EscapeAt(byte[] text, int at) =>
        at + EscapeLength <= text.Length && text[at] == '\\' && text[at + 1] == 'u'
            && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
