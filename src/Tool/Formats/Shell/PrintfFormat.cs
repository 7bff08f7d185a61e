using System;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Reads the format of <c>printf</c>: a conversion such as <c>%s</c> or <c>%1$s</c> is a part whose text is not known.</summary>
internal static class PrintfFormat
{
    private const string Command = "printf";
    private const string Conversions = "diouxXeEfFgGaAcsbqQ";
    private const int MaxWords = 6;
    private const int MaxLength = 200;

    private static readonly string[] _before = ["if", "then", "do", "else", "while", "until", "!", "{", "sudo", "command", "builtin"];

    /// <summary>Indicates whether the next word of a command is such a format.</summary>
    /// <param name="command">The command up to the word.</param>
    public static bool IsNext(ReadOnlySpan<char> command)
    {
        var isFound = false;
        if (command.Length > MaxLength)
            return false;
        for (var count = 0; count < MaxWords; count++)
        {
            command = command.TrimStart(" \t\r\n\\");
            if (command.IsEmpty)
                return isFound;
            var end = command.IndexOfAny(" \t\r\n");
            var word = end < 0 ? command : command[..end];
            command = command[word.Length..];
            if (!isFound)
                isFound = word.SequenceEqual(Command);
            else if (word is "-v")
                command = command.TrimStart() is var rest && rest.IndexOfAny(" \t\r\n") is var name and >= 0 ? rest[name..] : default;
            else if (word is not "--")
                return false;
            if (!isFound && Array.IndexOf(_before, word.ToString()) < 0)
                return false;
        }

        return false;
    }

    /// <summary>Returns what is written, with the positions of its characters in the word.</summary>
    public static FileText Read(FileText word)
    {
        var (text, decoded) = (word.Text, new DecodedText(word));
        for (var at = 0; at < text.Length;)
        {
            var next = at + 1 < text.Length ? text[at + 1] : '\0';
            if (text[at] == '%' && EndOfConversion(text, at) is { } end)
            {
                decoded.AddUnknown(at);
                at = end;
            }
            else if ((text[at] == '%' && next == '%') || (text[at] == '\\' && next is 'n' or 't' or 'r' or '\\' or '"' or '\''))
            {
                decoded.Add(next switch { 'n' => '\n', 't' => '\t', 'r' => '\r', _ => next }, at);
                at += 2;
            }
            else
            {
                decoded.Add(at, at + 1);
                at++;
            }
        }

        return decoded.Build(text.Length, Encode, word.HasVariables);
    }

    private static string Encode(string inserted) => inserted
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("%", "%%", StringComparison.Ordinal);

    /// <summary>Returns the end of a conversion with its flags, width and precision; null if there is none.</summary>
    private static int? EndOfConversion(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or '$' or '-' or '+' or ' ' or '#' or '.' or '*' or 'l')
            end++;
        return end < text.Length && Conversions.Contains(text[end]) ? end + 1 : null;
    }
}
