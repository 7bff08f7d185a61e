using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Checks the syntax of a column's type: a name with one or two integers, or <c>array</c>, <c>map</c> and <c>struct</c> of types. The
/// names are not checked, because newer versions of StarRocks have more.
/// </summary>
internal ref struct SqlTypeSyntax
{
    // More than StarRocks nests, and little enough for the stack.
    private const int MaxDepth = 64;

    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private SqlTypeSyntax(string text) => _text = text.AsSpan();

    /// <summary>Returns a value indicating whether the text is exactly one type.</summary>
    public static bool IsType(string text)
    {
        var syntax = new SqlTypeSyntax(text);
        return syntax.Type(0) && syntax.AtEnd();
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
        return Is(name, "signed") || Is(name, "unsigned") ? WordIfAny("int", "integer") : Sizes();
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
        {
            var word = Word();
            return !word.IsEmpty && !IsDigits(word) && !SqlReservedWords.Contains(word.ToString());
        }

        var length = _text.Slice(_at).IndexOf('`');
        if (length <= 0)
            return false;
        _at += length + 1;
        return true;
    }

    private bool Sizes()
        => !Take('(') || (Integer() && (!Take(',') || Integer()) && Take(')'));

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

    private ReadOnlySpan<char> Word()
    {
        SkipBlanks();
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '_'))
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
