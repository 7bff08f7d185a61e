using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents the unit in which a client counts the characters of a line.</summary>
/// <param name="name">The name in the protocol.</param>
/// <param name="lengthOf">Returns the number of units of a character.</param>
internal sealed class PositionEncoding(string name, Func<Rune, int> lengthOf)
{
    private static readonly PositionEncoding _utf8 = new("utf-8", static rune => rune.Utf8SequenceLength);
    private static readonly PositionEncoding _utf32 = new("utf-32", static _ => 1);

    /// <summary>Gets the encoding of every client that names none.</summary>
    internal static PositionEncoding Utf16 { get; } = new("utf-16", static rune => rune.Utf16SequenceLength);

    public string Name => name;

    /// <summary>Gets a value indicating whether a unit is a character of a string.</summary>
    public bool CountsCharacters => ReferenceEquals(this, Utf16);

    /// <summary>Returns the encoding to use with a client.</summary>
    /// <param name="names">The names that it supports; null for the default.</param>
    internal static PositionEncoding Choose(IReadOnlyList<string>? names)
    {
        if (names is null || names.Contains(Utf16.Name, StringComparer.Ordinal))
            return Utf16;
        return names
            .Select(static known => Array.Find([_utf8, _utf32], encoding => encoding.Name == known))
            .FirstOrDefault(static encoding => encoding is not null) ?? Utf16;
    }

    /// <summary>Returns the number of characters of the text, at most all, that a number of units is.</summary>
    /// <param name="line">The text of a line.</param>
    /// <param name="units">The number of units; in the middle of a character, it counts as its start.</param>
    public int ToCharacters(ReadOnlySpan<char> line, int units)
    {
        if (CountsCharacters)
            return Math.Clamp(units, 0, line.Length);
        var characters = 0;
        while (characters < line.Length)
        {
            Rune.DecodeFromUtf16(line[characters..], out var rune, out var length);
            units -= lengthOf(rune);
            if (units < 0)
                break;
            characters += length;
        }

        return characters;
    }

    /// <summary>Returns the number of units of a text.</summary>
    public int ToUnits(ReadOnlySpan<char> text)
    {
        if (CountsCharacters)
            return text.Length;
        var units = 0;
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf16(text, out var rune, out var length);
            units += lengthOf(rune);
            text = text[length..];
        }

        return units;
    }
}
