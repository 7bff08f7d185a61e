using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Reads the words of an <c>echo</c> up to its redirection or pipe, without their quotes.</summary>
/// <param name="text">The script.</param>
/// <param name="start">The start of the first word.</param>
/// <param name="line">The line that contains it.</param>
internal sealed class EchoedWords(string text, int start, TextLine line)
{
    private readonly List<(char Character, int Position)> _characters = [];
    private int _at = start;
    private char _quote;

    /// <summary>Gets what is written, with the positions of the characters in the script.</summary>
    public IReadOnlyList<(char Character, int Position)> Characters => _characters;

    /// <summary>Gets the end of the last character, without its quote.</summary>
    public int ContentEnd { get; private set; }

    /// <summary>Gets the position of the redirection or pipe, or of what cannot be read.</summary>
    public int End => _at;

    /// <summary>Reads the words; fails if the command has options, writes to the terminal, or is more than a line of plain words.</summary>
    public bool Read()
    {
        _at = line.SkipBlanks(text, _at);
        for (var isOption = _at < line.End && text[_at] == '-'; !isOption && _at < line.End;)
        {
            if (_quote == '\0' && text[_at] is '>' or '|')
                return _characters.Count > 0;
            if (!ReadNext())
                return false;
        }

        return false;
    }

    private bool ReadNext()
    {
        var character = text[_at];
        switch (character)
        {
            case '\'' or '"' when _quote == '\0' || _quote == character:
                _quote = _quote == '\0' ? character : '\0';
                _at++;
                return true;
            case '`' when _quote != '\'':
                return false;
            case ';' or '&' or '<' or '(' or ')' or '#' when _quote == '\0':
                return false;
            case '$' when _quote != '\'':
                return ReadExpansion();
            case '\\' when _quote != '\'' && _at + 1 < line.End:
                Add(text[_at + 1], _at + 2);
                return true;
            case ' ' or '\t' when _quote == '\0':
                ReadBlanks();
                return true;
            default:
                Add(character, _at + 1);
                return true;
        }
    }

    private void ReadBlanks()
    {
        var blank = _at;
        _at = line.SkipBlanks(text, _at);
        if (_at < line.End && text[_at] is not ('>' or '|'))
            _characters.Add((' ', blank));
    }

    /// <summary>Reads a variable, whose text is not known.</summary>
    private bool ReadExpansion()
    {
        var end = Math.Min(line.End, ShellExpansion.EndOf(text, _at));
        if (end == _at + 1)
            return false;
        Add(Template.Hole, end);
        return true;
    }

    private void Add(char character, int end)
    {
        _characters.Add((character, _at));
        _at = ContentEnd = end;
    }
}
