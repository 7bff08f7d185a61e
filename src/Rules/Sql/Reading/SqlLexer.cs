using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Reads the tokens of a text for StarRocks. Comments, hints and the output of a client are not tokens. The time is proportional to
/// the length of any text: a search that failed is not repeated.
/// </summary>
/// <param name="text">The whole text.</param>
/// <param name="isTemplate">Whether the text is source that may contain templates and holes; otherwise StarRocks receives it
/// unchanged.</param>
/// <param name="isTranscript">Whether the output of a client is skipped; otherwise StarRocks receives it too.</param>
internal sealed class SqlLexer(string text, bool isTemplate, bool isTranscript = true)
{
    private readonly SqlQuotes _quotes = new(text, isTemplate);
    private readonly SqlBlanks _blanks = new(text, isTemplate, isTranscript);
    private Dictionary<int, int>? _tags;
    private bool _lacksDollars;
    private int _position;

    /// <summary>Returns the ranges of the literals of a text that are closed, with their quotes.</summary>
    public static IReadOnlyList<SourceSpan> Literals(string text)
    {
        var (literals, lexer) = (new List<SourceSpan>(), new SqlLexer(text, isTemplate: true));
        for (var token = lexer.Next(); token.Kind != SqlTokenKind.End; token = lexer.Next())
        {
            if (token is { Kind: SqlTokenKind.Text or SqlTokenKind.Name, IsUnterminated: false })
                literals.Add(token.Span);
        }

        return literals;
    }

    public string Text => text;

    public bool IsTemplate => isTemplate;

    public SqlToken Current { get; private set; }

    /// <summary>Gets the start of the first literal or comment that is not closed; -1 if there is none.</summary>
    public int FirstOpen =>
        _quotes.FirstOpen < 0 || (_blanks.FirstOpen >= 0 && _blanks.FirstOpen < _quotes.FirstOpen) ? _blanks.FirstOpen : _quotes.FirstOpen;

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
            '%' or '<' when isTemplate && EndOfTag(start) is var end and >= 0 => Take(
                IsAt(start + 2, '=') ? SqlTokenKind.Template : SqlTokenKind.Tag, start, end, isFirst),
            '#' when isTemplate && VelocityDirective.EndAt(text, start) is var end and >= 0 => Take(SqlTokenKind.Tag, start, end, isFirst),
            '$' or '#' when isTemplate && IsAt(start + 1, '{') => Placeholder(start, isFirst),
            '{' when isTemplate => Braces(start, isFirst),
            Template.Hole when isTemplate => Take(SqlTokenKind.Template, start, start + 1, isFirst),
            var c when IsWord(c) => Take(SqlTokenKind.Word, start, EndOfWord(start), isFirst),
            _ => Take(SqlTokenKind.Symbol, start, start + 1, isFirst),
        };
    }

    /// <summary>Returns to a token that was read before.</summary>
    public void Rewind(SqlToken token) => (Current, _position) = (token, token.End);

    /// <summary>Continues at another position.</summary>
    public SqlToken MoveTo(int position)
    {
        _position = position;
        return Next();
    }

    public string TextOf(SqlToken token) => text.Substring(token.Start, token.End - token.Start);

    /// <summary>Indicates whether the current token is this word or symbol, ignoring case.</summary>
    public bool Is(string word) => Is(Current, word);

    public bool Is(SqlToken token, string word) => token.Kind is SqlTokenKind.Word or SqlTokenKind.Symbol
        && token.End - token.Start == word.Length && IgnoredCase.IsAt(text, token.Start, word);

    public bool Is(char symbol) => Current.Kind == SqlTokenKind.Symbol && text[Current.Start] == symbol;

    /// <summary>Indicates whether the current token is the key of a property.</summary>
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

    /// <summary>Indicates whether the current token opens a property list, and not the arguments of a function.</summary>
    public bool IsList(bool mayBeEmpty = false)
    {
        if (!Is('('))
            return false;
        var open = Current;
        var isList = Next().Kind is SqlTokenKind.Template or SqlTokenKind.Tag || IsPair() || (mayBeEmpty && Is(')'));
        Rewind(open);
        return isList;
    }

    /// <summary>Indicates whether all of these words are next.</summary>
    public bool AreNext(string[] words)
    {
        var first = Current;
        var are = Skip(words);
        Rewind(first);
        return are;
    }

    /// <summary>Skips these words if all of them are next; otherwise it does not move.</summary>
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

    /// <summary>Returns the first quote from a position on that is not closed on its line; -1 if there is none.</summary>
    public int OpenOnLine(int from) => _quotes.OpenOnLine(from);

    /// <summary>
    /// Indicates whether a literal may be read a second time, which is limited to keep the time proportional.
    /// </summary>
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
        var end = _lacksDollars ? -1 : text.IndexOf("$$", start + 2, StringComparison.Ordinal);
        _lacksDollars = end < 0;
        return end < 0 ? Take(SqlTokenKind.Symbol, start, start + 2, isFirst) : Take(SqlTokenKind.Dollars, start, end + 2, isFirst);
    }

    private SqlToken Placeholder(int start, bool isFirst)
    {
        var end = _quotes.FindBrace(start + 2);
        return end < 0
            ? Take(SqlTokenKind.Symbol, start, start + 1, isFirst)
            : Take(SqlTokenKind.Template, start, IsAt(end + 1, '#') && text[start] == '#' ? end + 2 : end + 1, isFirst);
    }

    private SqlToken Braces(int start, bool isFirst)
    {
        var end = TemplateEnds.IsOpening(text, start) ? _quotes.Templates.After(start) : Template.EndOfBraces(text, start);
        if (end < 0)
            return Take(SqlTokenKind.Symbol, start, start + 1, isFirst);
        var isTag = IsAt(start + 1, '%') || TemplateBranches.IsMark(text, SourceSpan.Between(start, end));
        return Take(isTag ? SqlTokenKind.Tag : SqlTokenKind.Template, start, end, isFirst);
    }

    /// <summary>Returns the end of <c>%{ … }</c>, <c>&lt;% … %&gt;</c> or <c>&lt;#if …&gt;</c>; -1 if there is none.</summary>
    private int EndOfTag(int start)
    {
        if (!(IsAt(start + 1, '{') || IsAt(start + 1, '%') || IsAt(start + 1, '#') || IsAt(start + 1, '/')))
            return -1;
        if (_tags is null)
        {
            _tags = [];
            foreach (var template in TemplateFinder.All(text))
                _tags[template.Start] = template.End;
        }

        return _tags.TryGetValue(start, out var end) ? end : -1;
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
