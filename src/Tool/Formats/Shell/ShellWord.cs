using System;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Reads a word from its first quote to its end. It can consist of several quoted parts.</summary>
internal sealed class ShellWord(FileText script, ShellReader reader)
{
    private readonly string _text = script.Text;
    private readonly DecodedText _word = new(script);
    private int _parts;

    /// <summary>Returns the word; null if a quote is not closed.</summary>
    public FileText? Read()
    {
        var first = _text[reader.Position];
        var end = reader.Position + 1;
        while (reader.Position < _text.Length && !IsEnd(_text[reader.Position]))
        {
            _parts++;
            var (quote, length) = (QuoteAt(reader.Position), _word.Length);
            _word.BeginPart(quote, end);
            if (!ReadPart())
                return null;
            if (_word.Length > length || _parts == 1)
                end = reader.Position - (quote == '\0' ? 0 : 1);
        }

        return (_parts, first) switch
        {
            (1, '\'') => _word.Build(end, ShellQuotes.InSingle),
            (1, '"') => _word.Build(end, ShellQuotes.InDouble, hasVariables: true),
            _ => _word.Build(end, ShellQuotes.InAny),
        };
    }

    private static bool IsEnd(char c) => c is ' ' or '\t' or '\r' or '\n' or ';' or '&' or '|' or '(' or ')' or '<' or '>';

    /// <summary>Returns the quotes that begin at a position, <c>$</c> for those with escapes, or no character.</summary>
    private char QuoteAt(int at) => _text[at] switch
    {
        '\'' or '"' => _text[at],
        '$' when at + 1 < _text.Length && _text[at + 1] == '\'' => '$',
        _ => '\0',
    };

    private bool ReadPart()
    {
        var at = reader.Position;
        switch (_text[at])
        {
            case '\'':
                return ReadSingle();
            case '"':
                reader.Position++;
                return ReadDouble();
            case '$' when at + 1 < _text.Length && _text[at + 1] == '\'':
                reader.Position += 2;
                return ReadEscaped();
            case '$' or '`':
                return ReadExpansion();
            case '\\' when at + 1 < _text.Length:
                _word.Add(_text[at + 1], at);
                reader.Position += 2;
                return true;
            default:
                _word.Add(at, at + 1);
                reader.Position++;
                return true;
        }
    }

    private bool ReadSingle()
    {
        var start = reader.Position + 1;
        var end = _text.IndexOf('\'', start);
        if (end < 0)
            return false;
        _word.Add(start, end);
        reader.Position = end + 1;
        return true;
    }

    private bool ReadDouble()
    {
        while (reader.Position < _text.Length)
        {
            var at = reader.Position;
            switch (_text[at])
            {
                case '"':
                    reader.Position++;
                    return true;
                case '\\' when at + 1 < _text.Length && _text[at + 1] is '"' or '\\' or '$' or '`':
                    _word.Add(_text[at + 1], at);
                    reader.Position += 2;
                    break;
                case '\\' when at + 1 < _text.Length && _text[at + 1] is '\n':
                    reader.Position += 2;
                    break;
                case '$' or '`':
                    if (!ReadExpansion())
                        return false;
                    break;
                default:
                    _word.Add(at, at + 1);
                    reader.Position++;
                    break;
            }
        }

        return false;
    }

    /// <summary>Reads the rest of <c>$'…'</c>.</summary>
    private bool ReadEscaped()
    {
        while (reader.Position < _text.Length)
        {
            var at = reader.Position;
            if (_text[at] == '\'')
            {
                reader.Position++;
                return true;
            }

            if (_text[at] == '\\' && at + 1 < _text.Length)
            {
                _word.Add(Unescaped(_text[at + 1]), at);
                reader.Position += 2;
            }
            else
            {
                _word.Add(at, at + 1);
                reader.Position++;
            }
        }

        return false;
    }

    private static char Unescaped(char c) => c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', _ => c };

    private bool ReadExpansion()
    {
        var at = reader.Position;
        if (_text[at] == '`')
        {
            var end = _text.IndexOf('`', at + 1);
            if (end < 0)
                return false;
            _word.AddUnknown(at);
            reader.Position = end + 1;
            return true;
        }

        if (at + 1 < _text.Length && _text[at + 1] == '(')
        {
            _word.AddUnknown(at);
            reader.Position += 2;
            return reader.ReadCode(isSubstitution: true);
        }

        reader.Position = ShellExpansion.EndOf(_text, at);
        if (reader.Position == at + 1)
            _word.Add(at, at + 1);
        else
            _word.AddUnknown(at);
        return true;
    }
}
