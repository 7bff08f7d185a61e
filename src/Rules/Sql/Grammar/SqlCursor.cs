
using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Goes through the tokens of one statement as its grammar does. The first thing that doesn't fit is kept as the fault, and from
/// then on nothing fits any more, so that a reader need not ask after each step.
/// </summary>
internal sealed class SqlCursor
{
    private readonly SqlLexer _lexer;

    /// <param name="text">All of the text.</param>
    /// <param name="isTemplate">Source, which may hold templates; else a text as StarRocks gets it.</param>
    internal SqlCursor(string text, bool isTemplate = false)
    {
        _lexer = new SqlLexer(text, isTemplate);
        HasComments = !text.AsSpan(0, _lexer.Next().Start).Trim().IsEmpty;
    }

    internal string Text => _lexer.Text;

    /// <summary>The first thing that doesn't fit.</summary>
    internal SqlFault? Fault { get; private set; }

    internal SqlToken Current => _lexer.Current;

    /// <summary>Behind the last token that was taken.</summary>
    internal int End { get; private set; }

    internal bool IsAtEnd => IsBroken || Current.Kind is SqlTokenKind.End or SqlTokenKind.Delimiter;

    internal bool IsBroken => Fault is not null;

    /// <summary>Anything but blanks stands between two tokens that were taken.</summary>
    internal bool HasComments { get; private set; }

    internal bool Is(string word) => !IsBroken && _lexer.Is(word);

    internal bool Is(char symbol) => !IsBroken && _lexer.Is(symbol);

    /// <summary>Whether a parenthesis stands here that pairs stand in, and not the arguments of a function.</summary>
    internal bool IsList() => !IsBroken && _lexer.IsList(mayBeEmpty: true);

    /// <summary>The statement whose first words stand here.</summary>
    internal PropertyScope? Head() => StatementHead.Find(_lexer);

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
        var end = Current.End;
        if (!IsAtEnd)
            End = end;
        var next = _lexer.Next();
        HasComments |= !Text.AsSpan(end, next.Start - end).Trim().IsEmpty;
    }

    /// <summary>Takes a word if it stands here.</summary>
    internal bool Word(string word)
    {
        if (!Is(word))
            return false;
        Next();
        return true;
    }

    /// <summary>Takes words if all of them stand here.</summary>
    internal bool TryWords(params string[] words)
    {
        if (!AreNext(words))
            return false;
        foreach (var _ in words)
            Next();
        return true;
    }

    /// <summary>Whether all of these words stand here.</summary>
    internal bool AreNext(params string[] words) => !IsBroken && _lexer.AreNext(words);

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
            if (!Word(word))
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

    /// <summary>Takes a name that StarRocks has to take as one of its kind.</summary>
    internal string CheckedName(SqlNameKind kind, string? what = null)
    {
        var token = Current;
        var name = Name(what ?? What(kind), MayBeLiteral(kind));
        if (!IsBroken && SqlNames.Refusal(kind, name) is { } refusal)
            Refuse(token.Span, $"StarRocks takes no {kind.Noun} of this name: {refusal}.");
        return name;
    }

    /// <summary>Takes names between parentheses; the opening one stands here.</summary>
    internal string[] Names(SqlNameKind kind)
    {
        var start = Current.Start;
        var names = new List<string>();
        Expect("(");
        do
            names.Add(Name(What(kind), MayBeLiteral(kind)));
        while (Symbol(','));
        Expect(")");
        if (!IsBroken && names.Exists(name => SqlNames.Refusal(kind, name) is not null))
            Refuse(SourceSpan.Between(start, End), $"StarRocks takes no {kind.Noun} of one of these names.");
        return [.. names];
    }

    /// <summary>Takes literals between parentheses.</summary>
    internal string[] Literals(string what)
    {
        var texts = new List<string>();
        Expect("(");
        do
            texts.Add(Literal(what));
        while (Symbol(','));
        Expect(")");
        return [.. texts];
    }

    /// <summary>Takes a list of pairs: at least one, and no comma behind the last.</summary>
    internal void Properties(StatementTree tree, SqlClause clause, List<SqlPair>? into = null)
    {
        tree.Clauses.Add(clause);
        Expect("(");
        do
        {
            var key = Current;
            var keyText = Literal("a key in quotes");
            Expect("=");
            var value = Current;
            var valueText = Literal("a value in quotes");
            if (!IsBroken)
                (into ?? tree.Pairs).Add(new SqlPair(clause, keyText, valueText, key.Inside, value.Inside));
        }
        while (Symbol(','));
        Expect(")");
    }

    /// <summary>Adds a part that ends with what was taken last.</summary>
    internal void Add(StatementTree tree, ClauseMember part, object value, int start)
    {
        if (!IsBroken)
            tree.ClauseValues.Add(new ClauseValue(part, value, SourceSpan.Between(start, Math.Max(start, End))));
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
    internal void Refuse(SourceSpan span, string message)
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

    private void RefuseOpen(int start) => Fault ??= new SqlFault(new SourceSpan(start, Text[start] == '/' ? 2 : 1), SRA6001.OpenMessage(Text[start]));

    private static string What(SqlNameKind kind) => $"the name of a {kind.Noun}";

    /// <summary>A partition may; neither a column nor a table.</summary>
    private static bool MayBeLiteral(SqlNameKind kind) => kind == SqlNameKind.Partition;

    private string Value(SqlToken token) => SqlLiteralValue.Of(Text, token.Inside, Text[token.Start]);
}
