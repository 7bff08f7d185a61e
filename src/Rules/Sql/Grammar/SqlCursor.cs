
using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Reads the tokens of one statement strictly. It stores the first token that does not fit as the fault. After that nothing
/// fits, so that a reader does not need to check each step.
/// </summary>
internal sealed class SqlCursor
{
    private readonly SqlLexer _lexer;

    /// <param name="text">The whole text.</param>
    /// <param name="isTemplate">Whether the text is source that may contain templates; otherwise StarRocks receives it unchanged.</param>
    internal SqlCursor(string text, bool isTemplate = false)
    {
        _lexer = new SqlLexer(text, isTemplate);
        HasComments = !text.AsSpan(0, _lexer.Next().Start).Trim().IsEmpty;
    }

    internal string Text => _lexer.Text;

    /// <summary>Gets the first fault.</summary>
    internal SqlFault? Fault { get; private set; }

    internal SqlToken Current => _lexer.Current;

    /// <summary>Gets the end of the last token that was read.</summary>
    internal int End { get; private set; }

    internal bool IsAtEnd => IsBroken || Current.Kind is SqlTokenKind.End or SqlTokenKind.Delimiter;

    internal bool IsBroken => Fault is not null;

    /// <summary>Gets a value indicating whether there is a comment between two tokens that were read.</summary>
    internal bool HasComments { get; private set; }

    internal bool Is(string word) => !IsBroken && _lexer.Is(word);

    internal bool Is(char symbol) => !IsBroken && _lexer.Is(symbol);

    /// <summary>Indicates whether the current token opens a property list, and not the arguments of a function.</summary>
    internal bool IsList() => !IsBroken && _lexer.IsList(mayBeEmpty: true);

    /// <summary>Returns the statement whose head begins at the current token.</summary>
    internal PropertyScope? Head() => StatementHead.Find(_lexer);

    /// <summary>Indicates whether a parenthesis, a name and this character are next; without a character, "()".</summary>
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
        if (Current.IsUnterminated)
            ReportUnterminated(Current.Start);
        if (IsBroken)
            return;
        var end = Current.End;
        if (!IsAtEnd)
            End = end;
        var next = _lexer.Next();
        HasComments |= !Text.AsSpan(end, next.Start - end).Trim().IsEmpty;
    }

    /// <summary>Reads a word if it is next.</summary>
    internal bool Word(string word)
    {
        if (!Is(word))
            return false;
        Next();
        return true;
    }

    /// <summary>Reads words if all of them are next.</summary>
    internal bool TryWords(params string[] words)
    {
        if (!AreNext(words))
            return false;
        foreach (var _ in words)
            Next();
        return true;
    }

    /// <summary>Indicates whether all of these words are next.</summary>
    internal bool AreNext(params string[] words) => !IsBroken && _lexer.AreNext(words);

    /// <summary>Reads a character if it is next.</summary>
    internal bool Symbol(char symbol)
    {
        if (!Is(symbol))
            return false;
        Next();
        return true;
    }

    /// <summary>Reads required words.</summary>
    internal void Expect(params string[] words)
    {
        foreach (var word in words)
        {
            if (!Word(word))
                Missing($"'{word}'");
        }
    }

    /// <summary>Reads a name and returns it without backticks; some names may be literals.</summary>
    internal string Name(string what, bool mayBeLiteral = false)
    {
        var token = Current;
        if (IsBroken || (token.Kind is not (SqlTokenKind.Word or SqlTokenKind.Name) && !(mayBeLiteral && token.Kind == SqlTokenKind.Text)))
            return Missing(what);
        var name = token.Kind switch
        {
            SqlTokenKind.Word => _lexer.TextOf(token),
            SqlTokenKind.Text => Value(token),
            _ => SqlNames.Unquote(Text, token),
        };
        Next();
        return name;
    }

    /// <summary>Reads a literal.</summary>
    internal string Literal(string what)
    {
        var token = Current;
        if (IsBroken || token.Kind != SqlTokenKind.Text)
            return Missing(what);
        Next();
        return IsBroken ? "" : Value(token);
    }

    /// <summary>Reads a name that must be valid for its kind.</summary>
    internal string CheckedName(SqlNameKind kind, string? what = null)
    {
        var token = Current;
        var name = Name(what ?? What(kind), MayBeLiteral(kind));
        if (!IsBroken && SqlNames.InvalidReason(kind, name) is { } reason)
            Reject(token.Span, $"This is not a valid {kind.Noun} name: {reason}.");
        return name;
    }

    /// <summary>Reads names in parentheses.</summary>
    internal string[] Names(SqlNameKind kind)
    {
        var start = Current.Start;
        var names = new List<string>();
        Expect("(");
        do
            names.Add(Name(What(kind), MayBeLiteral(kind)));
        while (Symbol(','));
        Expect(")");
        if (!IsBroken && names.Exists(name => SqlNames.InvalidReason(kind, name) is not null))
            Reject(SourceSpan.Between(start, End), $"One of these is not a valid {kind.Noun} name.");
        return [.. names];
    }

    /// <summary>Reads literals in parentheses.</summary>
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

    /// <summary>Reads a property list with at least one property and no trailing comma.</summary>
    internal void Properties(StatementTree tree, SqlClause clause, List<ClauseProperty>? into = null)
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
                (into ?? tree.Properties).Add(new ClauseProperty(clause, keyText, valueText, key.Inside, value.Inside));
        }
        while (Symbol(','));
        Expect(")");
    }

    /// <summary>Adds a part that ends with the last token that was read.</summary>
    internal void Add(StatementTree tree, ClauseMember member, object value, int start)
    {
        if (!IsBroken)
            tree.ClauseValues.Add(new ClauseValue(member, value, SourceSpan.Between(start, Math.Max(start, End))));
    }

    /// <summary>Stores the fault of a missing part. The text that is there instead may be a secret and is not quoted.</summary>
    internal string Missing(string what)
    {
        if (Current.IsUnterminated)
            ReportUnterminated(Current.Start);
        else
            Reject(Current.Span, $"StarRocks rejects the statement because {what} is missing here.");
        return "";
    }

    /// <summary>Stores the fault of a text that cannot be read.</summary>
    internal void Reject(SourceSpan span, string message)
    {
        // A quote or comment before it that is not closed is the cause.
        if (_lexer.FirstOpen >= 0 && _lexer.FirstOpen <= span.Start)
            ReportUnterminated(_lexer.FirstOpen);
        Fault ??= new SqlFault(span, message);
    }

    /// <summary>Stores the fault of the first quote or comment that is not closed.</summary>
    internal void ReportUnterminated()
    {
        if (_lexer.FirstOpen >= 0)
            ReportUnterminated(_lexer.FirstOpen);
    }

    private void ReportUnterminated(int start) =>
        Fault ??= new SqlFault(new SourceSpan(start, Text[start] == '/' ? 2 : 1), SRA6001.UnterminatedMessage(Text[start]));

    private static string What(SqlNameKind kind) => $"the name of a {kind.Noun}";

    /// <summary>Indicates whether the name may be a literal.</summary>
    private static bool MayBeLiteral(SqlNameKind kind) => kind == SqlNameKind.Partition;

    private string Value(SqlToken token) => SqlLiteralValue.Of(Text, token.Inside, Text[token.Start]);
}
