using System;
using System.Linq;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Changes texts at random, with pieces of the grammar and of other texts.</summary>
internal sealed class Mutator(Random random, string[] seeds)
{
    private const int MaxLength = 6_000;

    /// <summary>Returns a changed seed.</summary>
    public string Next()
    {
        var text = Pick(seeds);
        for (var edits = 1 + random.Next(random.Next(1, 9)); edits > 0; edits--)
            text = Change(text);
        return text.Length > MaxLength ? text[..MaxLength] : text;
    }

    /// <summary>Returns what can be repeated: a sign or word, or a part of a text.</summary>
    public string NextPiece(string text)
    {
        if (text.Length == 0 || random.Next(3) == 0)
            return Pick(Pieces.All);
        var start = random.Next(text.Length);
        return text.Substring(start, random.Next(1, Math.Min(80, text.Length - start) + 1));
    }

    private string Change(string text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(4) == 0 ? random.Next(200) : random.Next(12), text.Length - at);
        switch (random.Next(12))
        {
            case 0 or 1 or 2:
                return text.Insert(at, Pick(Pieces.All));
            case 3:
                return text.Remove(at, length);
            case 4:
                return text.Remove(at, length).Insert(at, Pick(Pieces.All));
            case 5:
                var piece = text.Substring(at, length);
                var rest = text.Remove(at, length);
                return rest.Insert(random.Next(rest.Length + 1), piece);
            case 6:
                return text.Insert(random.Next(text.Length + 1), text.Substring(at, length));
            case 7:
                var other = Pick(seeds);
                return text[..at] + other[random.Next(other.Length + 1)..];
            case 8:
                return ChangeLine(text);
            case 9:
                return text.Insert(at, string.Concat(Enumerable.Repeat(NextPiece(text), random.Next(2, 6))));
            case 10:
                return ReplaceQuoted(text, at);
            default:
                return text.Insert(at, ((char)random.Next(random.Next(2) == 0 ? 128 : 65_536)).ToString());
        }
    }

    private string ChangeLine(string text)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(6))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(random.Next(lines.Count + 1), lines[at]);
                break;
            case 2:
                lines[at] = new string(' ', random.Next(6)) + lines[at];
                break;
            case 3:
                lines[at] = lines[at].TrimStart();
                break;
            case 4:
                lines[at] += "\r";
                break;
            default:
                var others = Pick(seeds).Split('\n');
                lines.Insert(at, Pick(others));
                break;
        }

        return string.Join('\n', lines);
    }

    private string ReplaceQuoted(string text, int at)
    {
        var start = text.IndexOf('"', at) + 1;
        var end = start == 0 ? -1 : text.IndexOf('"', start);
        return end < 0 ? text : text[..start] + Pick(random.Next(2) == 0 ? Pieces.Keys : Pieces.All) + text[end..];
    }

    private string Pick(string[] texts) => texts[random.Next(texts.Length)];
}
