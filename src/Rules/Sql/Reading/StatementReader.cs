using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Reads the statements of a text tolerantly: lists may be in any order, and everything else is skipped.</summary>
internal sealed class StatementReader
{
    private static readonly SqlWords _lastWords = new(
        SqlClause.All.Select(static clause => clause.Words)
            .Concat(StatementDefinitions.Embedded.SelectMany(static statement => new[] { statement.Opening, statement.OtherOpening }))
            .Where(static words => words.Length > 0)
            .Select(static words => words[words.Length - 1]));

    private readonly SqlLexer _lexer;
    private readonly PropertyListReader _lists;
    private readonly SqlFaults _faults;
    private readonly List<ParsedStatement> _statements = [];
    private readonly List<WholeStatement>? _all;
    private SqlToken _previous;
    private SqlToken _beforePrevious;
    private int _depth;
    private int _end;
    private int _open = -1;
    private bool _isStarted;
    private bool _isOurs;

    /// <summary>Initializes a new instance for a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="isTemplate">Whether the text is source that may contain templates and holes.</param>
    /// <param name="all">The list to which every statement is added; null if only evaluated statements are needed.</param>
    internal StatementReader(string text, bool isTemplate, List<WholeStatement>? all = null)
    {
        _all = all;
        _lexer = new SqlLexer(text, isTemplate);
        _faults = new SqlFaults(text);
        _lists = new PropertyListReader(_lexer, _faults);
    }

    /// <summary>Gets the texts that are not closed, in statements of any engine.</summary>
    internal IReadOnlyList<SqlFault> Faults => _faults.All;

    /// <summary>Gets the texts that are not closed; empty if no statement belongs to StarRocks.</summary>
    internal IReadOnlyList<SqlFault> OwnFaults => _isOurs ? _faults.All : [];

    /// <summary>
    /// Reads the next statement of any engine. Returns what is evaluated of it, in a list that the next call changes; null at the end.
    /// </summary>
    internal IReadOnlyList<ParsedStatement>? ReadNext()
    {
        if (!_isStarted)
            _lexer.Next();
        _isStarted = true;
        while (_lexer.Current.Kind == SqlTokenKind.Delimiter)
            _lexer.Next();
        _statements.Clear();
        if (_lexer.Current.Kind != SqlTokenKind.End)
        {
            ReadStatement();
            _isOurs |= _statements.Exists(static statement => statement.Properties.Count > 0);
            return _statements;
        }

        _faults.BeginStatement();
        NoteOpen();
        return null;
    }

    private void ReadStatement()
    {
        _faults.BeginStatement();
        var first = SkipToFirstWord();
        (_depth, _previous, _beforePrevious) = (0, first, default);
        var builder = new StatementBuilder(first, StatementHead.TryRead(_lexer) ?? FragmentScope());
        if (builder.Statement is not null)
            builder.Name = ReadName();
        while (!IsOver(first, builder.Scope is null || builder.Statement is { HoldsQuery: true }))
            ReadClause(builder);
        NoteOpen();
        builder.HasDelimiter = _lexer.Current.Kind == SqlTokenKind.Delimiter;
        builder.Complete(_end, _statements);
        _all?.Add(new WholeStatement(
            builder.KnownScope,
            SourceSpan.Between(first.Start, Math.Max(_end, first.Start)),
            builder.Name,
            builder.Lists,
            [.. _statements]));
    }

    /// <summary>Adds the first text that is not closed, which causes the others.</summary>
    private void NoteOpen()
    {
        if (_open >= 0 || _lexer.FirstOpen < 0)
            return;
        _open = _lexer.FirstOpen;
        _faults.Add(_open);
    }

    /// <summary>Skips the tags of a template and the rest of an incomplete statement.</summary>
    private SqlToken SkipToFirstWord()
    {
        while (_lexer.Current.Kind is SqlTokenKind.Tag or SqlTokenKind.Template || _lexer.Is(',') || _lexer.Is(')'))
            _lexer.Next();
        return _lexer.Current;
    }

    /// <summary>Returns the scope of properties or a clause without their statement; null if there are none.</summary>
    private PropertyScope? FragmentScope()
    {
        var first = _lexer.Current;
        var isFragment = _lexer.IsPair() || (_lexer.Skip(["("]) && _lexer.IsPair());
        _lexer.Rewind(first);
        foreach (var clause in SqlClause.All)
        {
            isFragment |= !clause.IsTableFunction && _lexer.Skip(clause.Words) && (clause.MayHaveName || _lexer.Is('('));
            _lexer.Rewind(first);
        }

        return isFragment ? PropertyScope.PartialList : null;
    }

    private bool IsOver(SqlToken first, bool mayHoldQuery) => _lexer.Current.Kind is SqlTokenKind.End or SqlTokenKind.Delimiter
        || (_lexer.Current.Start > first.Start
            && (_depth == 0 ? StatementHead.IsStart(_lexer, _previous, mayHoldQuery) : StatementHead.IsAt(_lexer)));

    /// <summary>Reads a name with its dots, quotes and templates.</summary>
    private SourceSpan? ReadName()
    {
        SkipCondition();
        if (StatementHead.IsInPlaceOfName(_lexer))
            return null;
        var start = _lexer.Current.Start;
        var end = -1;
        while (_lexer.Current.Kind is SqlTokenKind.Word or SqlTokenKind.Name or SqlTokenKind.Text or SqlTokenKind.Template
            || _lexer.Is('.') || _lexer.Is('-'))
        {
            // A quoted part without a dot before it is not part of the name: a quote is missing.
            var isDot = _lexer.Is('.') || (end > 0 && _previous.Kind == SqlTokenKind.Symbol);
            var touches = end > 0 && _lexer.Current.Start == end && !(IsQuoted(_lexer.Current) || IsQuoted(_previous));
            if (_lexer.Current.IsUnterminated || (end > 0 && !isDot && !touches))
                break;
            end = _lexer.Current.End;
            Advance();
        }

        return end < 0 ? null : SourceSpan.Between(start, end);
    }

    private static bool IsQuoted(SqlToken token) => token.Kind is SqlTokenKind.Text or SqlTokenKind.Name;

    private void SkipCondition()
    {
        if (!_lexer.Is("IF"))
            return;
        while (_lexer.Is("IF") || _lexer.Is("NOT") || _lexer.Is("EXISTS"))
            Advance();
    }

    private void ReadClause(StatementBuilder builder)
    {
        var token = _lexer.Current;
        switch (token.Kind)
        {
            case SqlTokenKind.Word when ReadWord(builder):
                return;
            case SqlTokenKind.Text when builder.Scope == PropertyScope.PartialList && _lexer.IsPair():
                Add(builder, token, _lists.ReadBare());
                return;
            case SqlTokenKind.Symbol when _lexer.Is('('):
                builder.HasBody |= _depth == 0;
                if (builder.Scope == PropertyScope.PartialList && _depth == 0 && _lexer.IsList())
                {
                    Add(builder, token, _lists.Read(SqlClause.None));
                    return;
                }

                _depth++;
                break;
            case SqlTokenKind.Symbol when _lexer.Is(')') && _depth > 0:
                _depth--;
                break;
            case SqlTokenKind.Template or SqlTokenKind.Tag:
                builder.HasTemplate = true;
                builder.HasTag |= token.Kind == SqlTokenKind.Tag;
                break;
        }

        Advance();
    }

    /// <summary>Reads the list or mark of a word; false if it has none.</summary>
    private bool ReadWord(StatementBuilder builder)
    {
        var mayEnd = _lastWords.MayBe(_lexer.Text, _lexer.Current);
        var embedded = mayEnd ? FindEmbedded() : null;
        var owner = builder.Statement ?? builder.Embedded ?? embedded;
        if (owner is not null && ClauseValueReader.Read(_lexer, owner, builder.ClauseValues) is { } read)
            builder.HasLocations |= read.IsVolumeLocation;
        foreach (var clause in mayEnd ? SqlClause.All : [])
        {
            if ((_depth == 0 || clause.IsTableFunction) && Ends(clause.Words))
                return clause.MayHaveName ? ReadNamedList(builder, clause) : ReadList(builder, clause, embedded);
        }

        if (_depth > 0)
            return false;
        builder.Embedded ??= embedded;
        return embedded is null && builder.Statement?.Mark is { } mark && _lexer.Is(mark.Word) && ReadKind(builder);
    }

    /// <summary>Returns the statement whose opening ends with the current word; null if there is none.</summary>
    private StatementDefinition? FindEmbedded()
    {
        foreach (var statement in StatementDefinitions.Embedded)
        {
            if (Ends(statement.Opening) || Ends(statement.OtherOpening))
                return statement;
        }

        return null;
    }

    /// <summary>Indicates whether these words, at most three, end with the current token.</summary>
    private bool Ends(string[] words) => words.Length > 0 && _lexer.Is(words[words.Length - 1])
        && (words.Length < 2 || _lexer.Is(_previous, words[words.Length - 2]))
        && (words.Length < 3 || _lexer.Is(_beforePrevious, words[words.Length - 3]));

    private bool ReadNamedList(StatementBuilder builder, SqlClause clause)
    {
        var word = _lexer.Current;
        builder.HasBroker |= clause == SqlClause.Broker;
        Advance();
        var isName = _lexer.Current.Kind is SqlTokenKind.Text or SqlTokenKind.Name or SqlTokenKind.Template
            || (_lexer.Current.Kind == SqlTokenKind.Word && !Array.Exists(BrokerClause.Followers, _lexer.Is)
                && !StatementHead.IsInPlaceOfName(_lexer));
        if (isName && clause == SqlClause.Broker)
            builder.NamesBroker = NameOf(_lexer.Current) is { } name ? BrokerClause.Names(name) : null;
        if (isName)
            Advance();
        if (_lexer.Is('(') && (builder.Scope is not null || _lexer.IsList()))
            Add(builder, word, _lists.Read(clause));
        return true;
    }

    /// <summary>Returns a name without its quotes; null if it is a template.</summary>
    private string? NameOf(SqlToken token)
    {
        var name = token.Kind == SqlTokenKind.Word ? token.Span : token.Inside;
        return token.Kind == SqlTokenKind.Template ? null : _lexer.Text.Substring(name.Start, name.Length);
    }

    private bool ReadKind(StatementBuilder builder)
    {
        Advance();
        if (!_lexer.Is('='))
            return true;
        Advance();
        builder.Kind = _lexer.Current.Kind switch
        {
            SqlTokenKind.Word when !Template.IsIn(_lexer.TextOf(_lexer.Current)) => _lexer.TextOf(_lexer.Current),
            SqlTokenKind.Text or SqlTokenKind.Name => _lexer.Text.Substring(_lexer.Current.Inside.Start, _lexer.Current.Inside.Length),
            _ => "",
        };
        return true;
    }

    /// <summary>Reads a list. Outside a known statement, the parenthesis may contain the arguments of a function instead.</summary>
    private bool ReadList(StatementBuilder builder, SqlClause clause, StatementDefinition? embedded)
    {
        var word = _lexer.Current;
        _lexer.Next();
        var isOurs = builder.ScopeOf(clause, embedded) is not null;
        var isList = (isOurs || _all is not null)
            && (builder.Scope is not null && !clause.IsTableFunction ? _lexer.Is('(') : _lexer.IsList());
        if (isList)
            Add(builder, word, _lists.Read(clause), embedded);
        else
            _lexer.Rewind(word);
        builder.LacksList |= !isList;
        return isList;
    }

    private void Add(StatementBuilder builder, SqlToken word, SqlPropertyList list, StatementDefinition? embedded = null)
    {
        builder.Add(word, list, embedded);
        Note(new SqlToken(SqlTokenKind.Symbol, list.Whole.Start, list.Whole.End));
    }

    private void Advance()
    {
        Note(_lexer.Current);
        _lexer.Next();
    }

    private void Note(SqlToken token)
    {
        (_beforePrevious, _previous) = (_previous, token);
        if (token.Kind != SqlTokenKind.Tag)
            _end = token.End;
    }
}
