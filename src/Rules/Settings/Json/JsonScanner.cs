using System;
using System.Collections.Generic;
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
        value = "";
        var start = At + 1;
        var end = start;
        var isPlain = true;
        for (; end < text.Length && text[end] != '"'; end++)
        {
            if (text[end] < ' ')
                break;
            if (text[end] != '\\')
                continue;
            isPlain = false;
            if (!IsEscape(++end))
                break;
        }

        inside = SourceSpan.Between(start, Math.Min(end, text.Length));
        if (end >= text.Length || text[end] != '"' || !(isPlain || AreEscapes(inside)))
            return false;
        value = isPlain ? text.Substring(start, end - start) : Undo(inside);
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

    private bool IsEscape(int at) => at < text.Length && text[at] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u';

    private bool AreEscapes(SourceSpan inside)
    {
        for (var i = text.IndexOf('\\', inside.Start, inside.Length); i >= 0; i = text.IndexOf('\\', i, inside.End - i))
        {
            if (text[i + 1] == 'u' && (i + 6 > inside.End || Hex(i + 2) < 0))
                return false;
            i += 2;
        }

        return true;
    }

    private string Undo(SourceSpan inside)
    {
        var value = new StringBuilder(inside.Length);
        for (var i = inside.Start; i < inside.End; i++)
        {
            if (text[i] != '\\')
            {
                value.Append(text[i]);
                continue;
            }

            i++;
            value.Append(Unescaped(i));
            i += text[i] == 'u' ? 4 : 0;
        }

        return value.ToString();
    }

    private char Unescaped(int at) => text[at] switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => (char)Hex(at + 1),
        var c => c,
    };

    /// <summary>Four hexadecimal digits; -1 where they are none.</summary>
    private int Hex(int at)
    {
        var value = 0;
        for (var i = at; i < at + 4; i++)
        {
            var digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
                return -1;
            value = (value * 16) + digit;
        }

        return value;
    }

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
