using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// Goes through the tokens of one statement as its grammar does. The first thing that doesn't fit is kept as the fault, and from
/// then on nothing fits any more, so that a reader need not ask after each step.
/// </summary>
internal sealed class SqlCursor
{
    private readonly SqlLexer _lexer;

    internal SqlCursor(string text)
    {
        _lexer = new SqlLexer(text, isTemplate: false);
        _lexer.Next();
    }

    internal string Text => _lexer.Text;

    /// <summary>The first thing that doesn't fit.</summary>
    internal SqlFault? Fault { get; private set; }

    internal SqlToken Current => _lexer.Current;

    /// <summary>Behind the last token that was taken.</summary>
    internal int End { get; private set; }

    internal bool IsAtEnd => IsBroken || Current.Kind is SqlTokenKind.End or SqlTokenKind.Delimiter;

    internal bool IsBroken => Fault is not null;

    internal bool Is(string word) => !IsBroken && _lexer.Is(word);

    internal bool Is(char symbol) => !IsBroken && _lexer.Is(symbol);

    /// <summary>Whether a parenthesis stands here that pairs stand in, and not the arguments of a function.</summary>
    internal bool IsList()
    {
        var open = Current;
        if (!Is('('))
            return false;
        _lexer.Next();
        var isList = _lexer.IsPair() || _lexer.Is(')');
        _lexer.Rewind(open);
        return isList;
    }

    /// <summary>The statement whose first words stand here.</summary>
    internal StatementForm? Head()
    {
        var first = Current;
        var form = StatementHead.TryRead(_lexer);
        _lexer.Rewind(first);
        return form;
    }

    /// <summary>Whether a parenthesis stands here, then a name, then this character; or, without one, nothing but the closing parenthesis.</summary>
    internal bool IsListWith(char? symbol)
    {
        var open = Current;
        if (!Is('('))
            return false;
        _lexer.Next();
        if (symbol is not null)
            _lexer.Next();
        var isWith = _lexer.Is(symbol ?? ')');
        _lexer.Rewind(open);
        return isWith;
    }

    internal void Next()
    {
        if (Current.IsOpen)
            RefuseOpen(Current.Start);
        if (IsBroken)
            return;
        if (!IsAtEnd)
            End = Current.End;
        _lexer.Next();
    }

    /// <summary>Takes a word if it stands here.</summary>
    internal bool Word(string word)
    {
        if (!Is(word))
            return false;
        Next();
        return true;
    }

    /// <summary>Takes two words if both stand here.</summary>
    internal bool Words(string first, string second)
    {
        var start = Current;
        if (!Is(first))
            return false;
        _lexer.Next();
        if (_lexer.Is(second))
        {
            Next();
            return true;
        }

        _lexer.Rewind(start);
        return false;
    }

    /// <summary>Takes a character if it stands here.</summary>
    internal bool Symbol(char symbol)
    {
        if (!Is(symbol))
            return false;
        Next();
        return true;
    }

    /// <summary>Takes words that have to stand here.</summary>
    internal void Expect(params string[] words)
    {
        foreach (var word in words)
        {
            if (!(word.Length == 1 && !char.IsLetter(word[0]) ? Symbol(word[0]) : Word(word)))
                Missing($"'{word}'");
        }
    }

    /// <summary>Takes a name without its backticks; only of some things it may be a literal.</summary>
    internal string Name(string what, bool mayBeLiteral = false)
    {
        var token = Current;
        if (IsBroken || (token.Kind is not (SqlTokenKind.Word or SqlTokenKind.Name) && !(mayBeLiteral && token.Kind == SqlTokenKind.Text)))
            return Missing(what);
        var name = token.Kind switch
        {
            SqlTokenKind.Word => _lexer.TextOf(token),
            SqlTokenKind.Text => Value(token),
            _ => Text.Substring(token.Inside.Start, token.Inside.Length),
        };
        Next();
        return name;
    }

    /// <summary>Takes a literal.</summary>
    internal string Literal(string what)
    {
        var token = Current;
        if (IsBroken || token.Kind != SqlTokenKind.Text)
            return Missing(what);
        Next();
        return IsBroken ? "" : Value(token);
    }

    /// <summary>Says that something else should stand here; it is quoted nowhere what does, for that may be a secret.</summary>
    internal string Missing(string what)
    {
        if (Current.IsOpen)
            RefuseOpen(Current.Start);
        else
            Refuse(Current.Span, $"Here {what} is missing: StarRocks refuses the statement.");
        return "";
    }

    /// <summary>Something may be as it is, but is not for the type that reads it.</summary>
    internal void Refuse(SqlSpan span, string message)
    {
        // What is never closed before it has brought it about.
        if (_lexer.FirstOpen >= 0 && _lexer.FirstOpen <= span.Start)
            RefuseOpen(_lexer.FirstOpen);
        Fault ??= new SqlFault(span, message);
    }

    /// <summary>Says what is open, if anything is.</summary>
    internal void RefuseOpen()
    {
        if (_lexer.FirstOpen >= 0)
            RefuseOpen(_lexer.FirstOpen);
    }

    private void RefuseOpen(int start) => Fault ??= new SqlFault(new SqlSpan(start, Text[start] == '/' ? 2 : 1), SRA6001.OpenMessage(Text[start]));

    private string Value(SqlToken token) => SqlLiteralValue.Of(Text, token.Inside, Text[token.Start]);
}
