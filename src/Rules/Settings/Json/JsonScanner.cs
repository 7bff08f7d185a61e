using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Reads the tokens of a JSON text one after another. A read fails if the text is not valid JSON.</summary>
internal sealed class JsonScanner(string text)
{
    private readonly List<SourceSpan> _comments = [];

    // The text can still start with its byte order mark.
    public int Position { get; set; } = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    public bool IsAtEnd => Position >= text.Length;

    public char Next => Position < text.Length ? text[Position] : '\0';

    public IReadOnlyList<SourceSpan> Comments => _comments;

    /// <summary>Skips white space and comments. Fails for an unterminated comment.</summary>
    public bool TrySkip()
    {
        while (!IsAtEnd)
        {
            if (text[Position] is ' ' or '\t' or '\r' or '\n')
                Position++;
            else if (text[Position] != '/')
                return true;
            else if (!TryComment())
                return false;
        }

        return true;
    }

    /// <summary>Reads a string that starts here.</summary>
    public bool TryString(out string value, out SourceSpan inside)
    {
        (value, inside) = ("", default);
        var (start, end, copied) = (Position + 1, Position + 1, Position + 1);
        StringBuilder? decoded = null;
        for (; end < text.Length && text[end] != '"'; end++)
        {
            if (text[end] < ' ')
                return false;
            if (text[end] != '\\')
                continue;
            (decoded ??= new StringBuilder()).Append(text, copied, end - copied);
            if (ReadEscape(ref end) is not { } character)
                return false;
            decoded.Append(character);
            copied = end + 1;
        }

        if (end >= text.Length)
            return false;
        inside = SourceSpan.Between(start, end);
        value = decoded?.Append(text, copied, end - copied).ToString() ?? text.Substring(start, end - start);
        Position = end + 1;
        return true;
    }

    /// <summary>Reads a number, <c>true</c>, <c>false</c> or <c>null</c>; null if there is none.</summary>
    public string? ReadWord()
    {
        var end = Position;
        while (end < text.Length && (text[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or 'E' or '+' or '-' or '.'))
            end++;
        var word = text.Substring(Position, end - Position);
        if (word is not ("true" or "false" or "null") && !IsNumber(word))
            return null;
        Position = end;
        return word;
    }

    private bool TryComment()
    {
        var next = Position + 1 < text.Length ? text[Position + 1] : '\0';
        if (next is not ('/' or '*'))
            return false;
        var end = next == '*' ? text.IndexOf("*/", Position + 2, StringComparison.Ordinal) : EndOfLine(Position);
        if (end < 0)
            return false;
        end += next == '*' ? 2 : 0;
        _comments.Add(SourceSpan.Between(Position, end));
        Position = end;
        return true;
    }

    private int EndOfLine(int at)
    {
        while (at < text.Length && text[at] is not ('\r' or '\n'))
            at++;
        return at;
    }

    /// <summary>Reads an escape sequence from its backslash to its last character; null if it is invalid.</summary>
    private char? ReadEscape(ref int at)
    {
        if (++at >= text.Length)
            return null;
        switch (text[at])
        {
            case '"' or '\\' or '/':
                return text[at];
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when at + 4 < text.Length && TryHex(text.Substring(at + 1, 4), out var code):
                at += 4;
                return (char)code;
            default:
                return null;
        }
    }

    private static bool TryHex(string digits, out ushort code) =>
        ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);

    private static bool IsNumber(string word)
    {
        var at = word.Length > 0 && word[0] == '-' ? 1 : 0;
        var whole = Digits(word, at);
        if (whole == at || (word[at] == '0' && whole > at + 1))
            return false;
        at = whole;
        if (at < word.Length && word[at] == '.' && Digits(word, at + 1) is var fraction)
        {
            if (fraction == at + 1)
                return false;
            at = fraction;
        }

        if (at < word.Length && word[at] is 'e' or 'E')
        {
            at += at + 1 < word.Length && word[at + 1] is '+' or '-' ? 2 : 1;
            return Digits(word, at) is var exponent && exponent > at && exponent == word.Length;
        }

        return at == word.Length;
    }

    private static int Digits(string word, int at)
    {
        while (at < word.Length && word[at] is >= '0' and <= '9')
            at++;
        return at;
    }
}
