using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Takes the pieces of a JSON text one after the other. What is no JSON is not taken.</summary>
internal sealed class JsonScanner(string text)
{
    private readonly List<SourceSpan> _comments = [];

    // A BOM that whoever read the file has left.
    public int At { get; set; } = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    public bool IsAtEnd => At >= text.Length;

    public char Next => At < text.Length ? text[At] : '\0';

    public IReadOnlyList<SourceSpan> Comments => _comments;

    /// <summary>Skips blanks and comments; false for a comment that is never closed.</summary>
    public bool TrySkip()
    {
        while (!IsAtEnd)
        {
            if (text[At] is ' ' or '\t' or '\r' or '\n')
                At++;
            else if (text[At] != '/')
                return true;
            else if (!TryComment())
                return false;
        }

        return true;
    }

    /// <summary>A string, from its first quote on.</summary>
    public bool TryString(out string value, out SourceSpan inside)
    {
        (value, inside) = ("", default);
        var (start, end, copied) = (At + 1, At + 1, At + 1);
        StringBuilder? decoded = null;
        for (; end < text.Length && text[end] != '"'; end++)
        {
            if (text[end] < ' ')
                return false;
            if (text[end] != '\\')
                continue;
            (decoded ??= new StringBuilder()).Append(text, copied, end - copied);
            if (Escaped(ref end) is not { } character)
                return false;
            decoded.Append(character);
            copied = end + 1;
        }

        if (end >= text.Length)
            return false;
        inside = SourceSpan.Between(start, end);
        value = decoded?.Append(text, copied, end - copied).ToString() ?? text.Substring(start, end - start);
        At = end + 1;
        return true;
    }

    /// <summary>A number or one of the three words; null where it is none.</summary>
    public string? Word()
    {
        var end = At;
        while (end < text.Length && (text[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or 'E' or '+' or '-' or '.'))
            end++;
        var word = text.Substring(At, end - At);
        if (word is not ("true" or "false" or "null") && !IsNumber(word))
            return null;
        At = end;
        return word;
    }

    private bool TryComment()
    {
        var next = At + 1 < text.Length ? text[At + 1] : '\0';
        if (next is not ('/' or '*'))
            return false;
        var end = next == '*' ? text.IndexOf("*/", At + 2, StringComparison.Ordinal) : EndOfLine(At);
        if (end < 0)
            return false;
        end += next == '*' ? 2 : 0;
        _comments.Add(SourceSpan.Between(At, end));
        At = end;
        return true;
    }

    private int EndOfLine(int at)
    {
        while (at < text.Length && text[at] is not ('\r' or '\n'))
            at++;
        return at;
    }

    /// <summary>What an escape stands for, from its backslash to its last character; null where it is none.</summary>
    private char? Escaped(ref int at)
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
