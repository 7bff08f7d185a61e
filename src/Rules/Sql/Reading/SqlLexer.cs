using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// The tokens of a StarRocks text, one at a time. Comments, hints and what a client wrote are no tokens. Whatever the text is, the
/// time it takes is in proportion to its length: what was searched for in vain is not searched for again.
/// </summary>
/// <param name="text">All of it.</param>
/// <param name="isTemplate">Source, which may hold templates and holes; else a text as StarRocks gets it.</param>
/// <param name="isTranscript">What looks like a client's output is none of the text; else StarRocks gets that too.</param>
internal sealed class SqlLexer(string text, bool isTemplate, bool isTranscript = true)
{
    private readonly SqlQuotes _quotes = new(text, isTemplate);
    private readonly SqlBlanks _blanks = new(text, isTemplate, isTranscript);
    private bool _lacksExpressionEnd;
    private bool _lacksTagEnd;
    private bool _lacksDollars;
    private int _position;

    public string Text => text;

    public bool IsTemplate => isTemplate;

    public SqlToken Current { get; private set; }

    /// <summary>Where the first literal or comment begins that the text ends in; -1 where it ends in none.</summary>
    public int FirstOpen => _quotes.FirstOpen < 0 || (_blanks.FirstOpen >= 0 && _blanks.FirstOpen < _quotes.FirstOpen) ? _blanks.FirstOpen : _quotes.FirstOpen;

    public SqlToken Next()
    {
        var (start, isFirst, prompt) = _blanks.Skip(_position);
        if (prompt >= 0)
            return Take(SqlTokenKind.Delimiter, prompt, start, isFirst);
        if (start >= text.Length)
            return Take(SqlTokenKind.End, text.Length, text.Length);
        return text[start] switch
        {
            ';' => Take(SqlTokenKind.Delimiter, start, start + 1),
            '"' or '\'' or '`' => Quoted(start, isFirst),
            '\\' when IsAt(start + 1, 'G') || IsAt(start + 1, 'g') => Take(SqlTokenKind.Delimiter, start, start + 2),
            '$' when IsAt(start + 1, '$') => Dollars(start, isFirst),
            '$' or '#' when isTemplate && IsAt(start + 1, '{') => Placeholder(start, isFirst),
            '{' when isTemplate => Braces(start, isFirst),
            Template.Hole when isTemplate => Take(SqlTokenKind.Template, start, start + 1, isFirst),
            var c when IsWord(c) => Take(SqlTokenKind.Word, start, EndOfWord(start), isFirst),
            _ => Take(SqlTokenKind.Symbol, start, start + 1, isFirst),
        };
    }

    /// <summary>Goes back to a token that was read before.</summary>
    public void Rewind(SqlToken token) => (Current, _position) = (token, token.End);

    /// <summary>Goes on reading elsewhere.</summary>
    public SqlToken MoveTo(int position)
    {
        _position = position;
        return Next();
    }

    public string TextOf(SqlToken token) => text.Substring(token.Start, token.End - token.Start);

    /// <summary>Returns a value indicating whether the current token is this word or symbol, in any letter case.</summary>
    public bool Is(string word) => Is(Current, word);

    public bool Is(SqlToken token, string word) => token.Kind is SqlTokenKind.Word or SqlTokenKind.Symbol && token.End - token.Start == word.Length
        && string.Compare(text, token.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    public bool Is(char symbol) => Current.Kind == SqlTokenKind.Symbol && text[Current.Start] == symbol;

    /// <summary>Returns a value indicating whether the current token is a literal that a pair begins with.</summary>
    public bool IsPair()
    {
        if (Current.Kind != SqlTokenKind.Text)
            return false;
        var token = Current;
        Next();
        var isPair = Is('=');
        Rewind(token);
        return isPair;
    }

    /// <summary>Returns a value indicating whether the current token opens a property list, and not the arguments of a function.</summary>
    public bool IsList(bool mayBeEmpty = false)
    {
        if (!Is('('))
            return false;
        var open = Current;
        var isList = Next().Kind is SqlTokenKind.Template or SqlTokenKind.Tag || IsPair() || (mayBeEmpty && Is(')'));
        Rewind(open);
        return isList;
    }

    /// <summary>Returns a value indicating whether all of these words are next.</summary>
    public bool AreNext(string[] words)
    {
        var first = Current;
        var are = Skip(words);
        Rewind(first);
        return are;
    }

    /// <summary>Goes behind these words if all of them stand here; otherwise it stays.</summary>
    public bool Skip(string[] words)
    {
        var first = Current;
        foreach (var word in words)
        {
            if (!Is(word))
            {
                Rewind(first);
                return false;
            }

            Next();
        }

        return true;
    }

    /// <summary>The first quote from here on that is not closed on its line; -1 where all are.</summary>
    public int OpenOnLine(int from) => _quotes.OpenOnLine(from);

    /// <summary>Returns a value indicating whether a literal may be read a second time, which is not without end.</summary>
    public bool MayReadAgain(int length) => _quotes.MayReadAgain(length);

    public int EndOfOpen(int start) => _quotes.EndOfOpen(start);

    private SqlToken Take(SqlTokenKind kind, int start, int end, bool isFirst = false, bool isOpen = false)
    {
        _position = end;
        return Current = new SqlToken(kind, start, end, isFirst, isOpen);
    }

    private SqlToken Quoted(int start, bool isFirst)
    {
        var kind = text[start] == '`' ? SqlTokenKind.Name : SqlTokenKind.Text;
        var end = _quotes.EndOf(start);
        return end >= 0 ? Take(kind, start, end, isFirst) : Take(kind, start, _quotes.EndOfOpen(start), isFirst, isOpen: true);
    }

    private SqlToken Dollars(int start, bool isFirst)
    {
        var end = Find("$$", start + 2, ref _lacksDollars);
        return end < 0 ? Take(SqlTokenKind.Symbol, start, start + 2, isFirst) : Take(SqlTokenKind.Dollars, start, end, isFirst);
    }

    private SqlToken Placeholder(int start, bool isFirst)
    {
        var end = _quotes.FindBrace(start + 2);
        return end < 0 ? Take(SqlTokenKind.Symbol, start, start + 1, isFirst) : Take(SqlTokenKind.Template, start, IsAt(end + 1, '#') && text[start] == '#' ? end + 2 : end + 1, isFirst);
    }

    private SqlToken Braces(int start, bool isFirst)
    {
        var isTag = IsAt(start + 1, '%');
        var end = isTag ? Find("%}", start + 2, ref _lacksTagEnd)
            : IsAt(start + 1, '{') ? Find("}}", start + 2, ref _lacksExpressionEnd)
            : Template.EndOfBraces(text, start);
        return end < 0 ? Take(SqlTokenKind.Symbol, start, start + 1, isFirst) : Take(isTag ? SqlTokenKind.Tag : SqlTokenKind.Template, start, end, isFirst);
    }

    private int Find(string mark, int from, ref bool isLacking)
    {
        var at = isLacking ? -1 : text.IndexOf(mark, from, StringComparison.Ordinal);
        isLacking = at < 0;
        return at < 0 ? -1 : at + mark.Length;
    }

    private int EndOfWord(int start)
    {
        var end = start + 1;
        while (end < text.Length && IsWord(text[end]) && !(isTemplate && text[end] == '$' && IsAt(end + 1, '{')))
            end++;
        return end;
    }

    private bool IsWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$'
        || (c >= '\u0080' && c is not ('\u3000' or '\uFEFF') && !(isTemplate && c == Template.Hole));

    private bool IsAt(int at, char c) => at < text.Length && text[at] == c;
}
