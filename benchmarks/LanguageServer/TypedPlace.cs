using System;
using System.Linq;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Represents a place of a document where a text is typed, one character after the other.</summary>
/// <param name="Name">What is there.</param>
/// <param name="Offset">The offset of the first character.</param>
internal sealed record TypedPlace(string Name, int Offset)
{
    /// <summary>The number of keystrokes at each place.</summary>
    internal const int Keystrokes = 40;

    /// <summary>Gets a value indicating whether quotes are typed and deleted again; otherwise, it is a word.</summary>
    public bool IsQuote { get; private init; }

    /// <summary>Gets a value indicating whether completion is requested with each keystroke.</summary>
    public bool Completes { get; private init; }

    /// <summary>Returns the places of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The beginning of a value that the product does not know, up to its first character.</param>
    /// <param name="key">The same of a value of an aws key.</param>
    /// <param name="comment">The same of a comment.</param>
    internal static TypedPlace[] In(string text, string value, string key, string comment) =>
    [
        After("beginning", text, value, 0),
        After("middle", text, value, 0.5),
        After("end", text, value, 1),
        After("aws value", text, key, 0.4) with { Completes = true },
        After("comment", text, comment, 0.6),
        After("opening quote", text, value, 0.45) with { IsQuote = true },
    ];

    /// <summary>Returns the line and the character of the place, from 0.</summary>
    internal (int Line, int Character) PositionIn(string text) =>
        (text.AsSpan(0, Offset).Count('\n'), Offset - (text.LastIndexOf('\n', Offset - 1) + 1));

    private static TypedPlace After(string name, string text, string mark, double share)
    {
        var at = share < 1
            ? text.IndexOf(mark, (int)(text.Length * share), StringComparison.Ordinal)
            : text.LastIndexOf(mark, StringComparison.Ordinal);
        return at >= 0
            ? new TypedPlace(name, at + mark.Length)
            : throw new ArgumentException("The text has no " + name + ".", nameof(mark));
    }
}
