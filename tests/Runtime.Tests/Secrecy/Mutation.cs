using System;
using System.Linq;
using System.Text.RegularExpressions;

#pragma warning disable CA5394 // The seed makes the cases repeatable. Nothing is protected by it.

namespace StarRocks.AwsAuth.Tests.Secrecy;

/// <summary>Changes a text as people do: a character too many or too few, a lost quote, a key in the place of its value.</summary>
internal static partial class Mutation
{
    private static readonly string[] _pieces =
        ["\"", "'", "`", "=", ",", ";", ":", " ", "\n", "(", ")", "\\", "--", "/*", "{{", "${X}", "@", "/", "\0", "\uD83D", "\u00A0", ".", "_"];

    /// <param name="random">The source of the changes.</param>
    /// <param name="text">The text.</param>
    /// <param name="edits">The number of changes.</param>
    /// <param name="copies">Whether a part of the text can be copied into another one.</param>
    public static string Mutate(Random random, string text, int edits, bool copies = true)
    {
        for (var i = 0; i < edits; i++)
            text = Edit(random, text, copies);
        return text;
    }

    private static string Edit(Random random, string text, bool copies)
    {
        if (text.Length < 4)
            return text;
        var at = random.Next(text.Length - 1);
        switch (random.Next(copies ? 9 : 8))
        {
            case 0:
                return text.Remove(at, 1);
            case 1:
                return text.Insert(at, text.Substring(at, 1));
            case 2:
                return text[..at] + text[at + 1] + text[at] + text[(at + 2)..];
            case 3:
                return text[..at];
            case 4:
                return text.Insert(at, _pieces[random.Next(_pieces.Length)]);
            case 5:
                return Swap(random, text);
            case 6:
                return RemoveOneOf(random, text, "\"'`");
            case 7:
                return RemoveOneOf(random, text, "=,:@();");
            default:
                var other = random.Next(text.Length);
                var length = Math.Min(random.Next(1, 12), text.Length - other);
                var piece = text.Substring(other, length);
                return piece.Contains(Marked.Mark, StringComparison.Ordinal) || piece.Contains('\'', StringComparison.Ordinal) || piece.Contains('"', StringComparison.Ordinal) ? text : text.Insert(at, piece);
        }
    }

    /// <summary>Swaps the key and the value of a property.</summary>
    private static string Swap(Random random, string text)
    {
        var properties = Property().Matches(text);
        if (properties.Count == 0)
            return text;
        var property = properties[random.Next(properties.Count)];
        var (key, sign, value) = (property.Groups[1].Value, property.Groups[2].Value, property.Groups[3].Value);
        return text[..property.Index] + value + sign + key + text[(property.Index + property.Length)..];
    }

    private static string RemoveOneOf(Random random, string text, string characters)
    {
        var positions = Enumerable.Range(0, text.Length).Where(i => characters.Contains(text[i], StringComparison.Ordinal)).ToArray();
        return positions.Length == 0 ? text : text.Remove(positions[random.Next(positions.Length)], 1);
    }

    [GeneratedRegex("([\"'][^\"']*[\"'])(\\s*=\\s*)([\"'][^\"']*[\"'])")]
    private static partial Regex Property();
}
