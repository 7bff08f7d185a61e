using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Checks the syntax of a column's type: a name with the integers that it takes, or <c>array</c>, <c>map</c> and <c>struct</c> of types.
/// Other names are not checked, because newer versions of StarRocks have more.
/// </summary>
internal ref struct SqlTypeSyntax
{
    // More than anyone nests, and little enough for the stack.
    private const int MaxDepth = 500;

    private static readonly WordList _withoutSize = new(
        StringComparison.OrdinalIgnoreCase,
        "boolean", "float", "double", "date", "datetime", "time", "string", "text", "bitmap", "hll", "percentile", "json", "variant");

    private static readonly WordList _withOneSize = new(
        StringComparison.OrdinalIgnoreCase,
        "tinyint", "smallint", "int", "integer", "bigint", "largeint", "char", "varchar", "binary", "varbinary");

    private readonly ReadOnlySpan<char> _text;
    private List<SourceSpan>? _unquoted;
    private int _at;

    private SqlTypeSyntax(string text) => _text = text.AsSpan();

    /// <summary>
    /// Reads a text that must be exactly one type, and puts the names of fields that some versions of StarRocks reserve in backticks.
    /// </summary>
    public static bool TryRead(string text, out string type)
    {
        var syntax = new SqlTypeSyntax(text);
        var isType = syntax.Type(0) && syntax.AtEnd();
        for (var i = syntax._unquoted?.Count ?? 0; isType && i > 0; i--)
        {
            var name = syntax._unquoted![i - 1];
            text = text.Insert(name.End, "`").Insert(name.Start, "`");
        }

        type = text.Trim();
        return isType;
    }

    private bool Type(int depth)
    {
        if (depth > MaxDepth)
            return false;
        var name = Word();
        if (name.IsEmpty || IsDigit(name[0]))
            return false;
        if (Is(name, "array"))
            return Take('<') && Type(depth + 1) && Take('>');
        if (Is(name, "map"))
            return Take('<') && Type(depth + 1) && Take(',') && Type(depth + 1) && Take('>');
        if (Is(name, "struct"))
            return Take('<') && Fields(depth + 1) && Take('>');
        return Is(name, "signed") || Is(name, "unsigned") ? WordIfAny("int", "integer") : Sizes(name.ToString());
    }

    private bool Fields(int depth)
    {
        do
        {
            if (!FieldName() || !Type(depth))
                return false;
        }
        while (Take(','));
        return true;
    }

    private bool FieldName()
    {
        if (!Take('`'))
            return UnquotedFieldName();
        var length = _text.Slice(_at).IndexOf('`');
        if (length <= 0)
            return false;
        _at += length + 1;
        return true;
    }

    private bool UnquotedFieldName()
    {
        var word = Word(isName: true);
        if (word.IsEmpty || IsNumber(word))
            return false;
        var name = word.ToString();
        if (SqlReservedWords.ContainsForSome(name))
            (_unquoted ??= []).Add(new SourceSpan(_at - name.Length, name.Length));
        return !SqlReservedWords.Contains(name);
    }

    private bool Sizes(string type) => !Take('(') || (!_withoutSize.Has(type) && Integer()
        && (!Take(',') || (!_withOneSize.Has(type) && Integer())) && Take(')'));

    private bool Integer()
    {
        var word = Word();
        return !word.IsEmpty && IsDigits(word);
    }

    private bool WordIfAny(string one, string other)
    {
        var start = _at;
        var word = Word();
        if (!Is(word, one) && !Is(word, other))
            _at = start;
        return true;
    }

    private ReadOnlySpan<char> Word(bool isName = false)
    {
        SkipBlanks();
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '_' || (isName && _text[_at] == '$')))
            _at++;
        return _text.Slice(start, _at - start);
    }

    private bool Take(char c)
    {
        SkipBlanks();
        if (_at >= _text.Length || _text[_at] != c)
            return false;
        _at++;
        return true;
    }

    private bool AtEnd()
    {
        SkipBlanks();
        return _at == _text.Length;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\r' or '\n')
            _at++;
    }

    private static bool Is(ReadOnlySpan<char> word, string name) => word.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Indicates whether a word consists of digits, perhaps with an exponent.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        var exponent = word.IndexOfAny('e', 'E');
        return exponent <= 0 || exponent == word.Length - 1
            ? IsDigits(word)
            : IsDigits(word.Slice(0, exponent)) && IsDigits(word.Slice(exponent + 1));
    }

    private static bool IsDigits(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!IsDigit(c))
                return false;
        }

        return true;
    }
}
