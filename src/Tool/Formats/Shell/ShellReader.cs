using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the here-documents and the quoted words of a script. What follows a quote that is not closed is not read.</summary>
internal sealed class ShellReader
{
    // Deeper substitutions are attacks.
    private const int MaxDepth = 16;

    private readonly FileText _script;
    private readonly FileContent _content;
    private readonly string _text;
    private readonly List<ShellText> _texts = [];
    private readonly List<HereDocument> _pending = [];
    private readonly HereDocumentReader _documents;
    private int _lineStart;
    private int _commandStart;
    private int _depth;

    public ShellReader(FileText script, FileContent content) =>
        (_script, _content, _text, _documents) = (script, content, script.Text, new HereDocumentReader(script));

    /// <summary>Gets or sets the position of the next character.</summary>
    public int Position { get; set; }

    public List<ShellText> Read()
    {
        if (ReadCode(isSubstitution: false))
            ReadDocuments();
        return _texts;
    }

    /// <summary>Reads commands to the end, or to the parenthesis that ends a substitution. Fails if a quote is not closed.</summary>
    public bool ReadCode(bool isSubstitution)
    {
        if (_depth >= MaxDepth)
            return false;
        _depth++;
        var (open, outer) = (0, _commandStart);
        _commandStart = Position;
        while (Position < _text.Length)
        {
            switch (_text[Position])
            {
                case ')' when isSubstitution && open == 0:
                    Position++;
                    _depth--;
                    _commandStart = outer;
                    return true;
                case '(' or ')':
                    open += _text[Position++] == '(' ? 1 : -1;
                    _commandStart = Position;
                    break;
                default:
                    if (!ReadNext())
                        return false;
                    break;
            }
        }

        return !isSubstitution;
    }

    private bool ReadNext()
    {
        switch (_text[Position])
        {
            case '\n':
                Position++;
                ReadDocuments();
                _commandStart = Position;
                break;
            case ';' or '&' or '|':
                _commandStart = ++Position;
                break;
            case '#' when Position == 0 || _text[Position - 1] is ' ' or '\t' or '\n' or ';':
                Position = TextLine.At(_text, Position).End;
                break;
            case '\\':
                Position = Math.Min(_text.Length, Position + 2);
                break;
            case '\'' or '"':
                return ReadWord();
            case '$' when Next(1) is '\'' or '"':
                return ReadWord();
            case '$' when Next(1) == '(':
                Position += 2;
                return ReadCode(isSubstitution: true);
            case '$':
                Position = ShellExpansion.EndOf(_text, Position);
                break;
            case '<' when Next(1) == '<' && Next(2) == '<':
                Position += 3;
                break;
            case '<' when Next(1) == '<':
                ReadOperator();
                break;
            default:
                Position++;
                break;
        }

        return true;
    }

    private char Next(int offset) => Position + offset < _text.Length ? _text[Position + offset] : '\0';

    private bool ReadWord()
    {
        var (start, count) = (Position, _texts.Count);
        var isFormat = PrintfFormat.IsNext(_text.AsSpan(_commandStart, Position - _commandStart));
        if (new ShellWord(_script, this).Read() is not { } word)
            return false;
        if (!UnnamedText.IsSql(word.Text, _content))
            return true;

        // A substitution in it is a part of the word.
        _texts.RemoveRange(count, _texts.Count - count);
        _texts.Add(new ShellText(isFormat ? PrintfFormat.Read(word) : word, SqlFormat.Instance));
        return Position > start;
    }

    private void ReadOperator()
    {
        if (HereDocument.Read(_text, Position) is { } document)
        {
            _pending.Add(document);
            Position = document.End;
        }
        else
        {
            Position += 2;
        }
    }

    /// <summary>Reads the here-documents of the line that ends here.</summary>
    private void ReadDocuments()
    {
        if (_pending.Count > 0)
        {
            var command = _text[_lineStart..Position];
            var format = _pending.Count > 1 ? SqlFormat.Instance : HereDocumentTarget.FormatOf(command);
            foreach (var document in _pending)
            {
                if (_documents.Read(document, Position) is not { } read)
                    continue;
                Position = read.Next;
                if (format is not null)
                    _texts.Add(new ShellText(HereDocumentTarget.IsAppended(command) ? read.Text.AsPart() : read.Text, format));
            }

            _pending.Clear();
        }

        _lineStart = Position;
    }
}
