using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Completes JSON at a position where a name or a value is being typed, so that it can be read.</summary>
internal static class JsonCompletion
{
    /// <summary>Returns the texts to try, best first; none if the position is not in a string.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The position of the caret.</param>
    internal static IEnumerable<string> At(string text, int position)
    {
        if (OpenString(text.Substring(0, position), out var closings) is not { } isName)
            yield break;
        var end = ProposedText.EndOf(text.AsSpan(), position);
        var after = end < text.Length && text[end] == '"' ? end + 1 : end;
        var next = after;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        var follows = next < text.Length ? text[next] : '\0';
        var literal = text.Substring(0, end) + "\"" + (isName && follows != ':' ? ":\"\"" : "");
        yield return literal + (follows is '"' or '{' or '[' ? "," : "") + text.Substring(after);
        yield return literal + (isName && follows == ':' ? ":\"\"" : "") + closings;
    }

    /// <summary>
    /// Indicates whether the string at the end of a text is a name; null if no string is open there, or what precedes it is not JSON.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="closings">The brackets that are missing at the end.</param>
    private static bool? OpenString(string text, out string closings)
    {
        var (scanner, open, isName) = (new JsonScanner(text), new StringBuilder(), false);
        closings = "";
        while (scanner.TrySkip() && !scanner.IsAtEnd)
        {
            switch (scanner.Next)
            {
                case '{' or '[':
                    isName = scanner.Next == '{';
                    open.Append(isName ? '}' : ']');
                    scanner.Position++;
                    break;
                case '}' or ']' when open.Length > 0:
                    open.Length--;
                    scanner.Position++;
                    break;
                case ',':
                    isName = open.Length > 0 && open[open.Length - 1] == '}';
                    scanner.Position++;
                    break;
                case ':':
                    isName = false;
                    scanner.Position++;
                    break;
                case '"' when !scanner.TryString(out _, out _):
                    closings = Reversed(open.ToString());
                    return isName;
                case '"':
                    break;
                default:
                    if (scanner.ReadWord() is null)
                        return null;
                    break;
            }
        }

        return null;
    }

    private static string Reversed(string text)
    {
        var characters = text.ToCharArray();
        Array.Reverse(characters);
        return new string(characters);
    }
}
