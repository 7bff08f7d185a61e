using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Collects the parts of a statement and creates what is evaluated.</summary>
internal sealed class StatementBuilder(SqlToken first, PropertyScope? scope)
{
    // Created with the first list, because most statements have none.
    private List<(PropertyScope Scope, SqlToken Word, SqlPropertyList List)>? _evaluated;
    private List<SqlPropertyList>? _lists;
    private HashSet<(PropertyScope Scope, SqlClause Clause)>? _several;

    /// <summary>Gets what the statement is; null if only the lists of statements within it are evaluated.</summary>
    public PropertyScope? Scope => scope;

    /// <summary>Gets the statement of its head; null if the head is unknown.</summary>
    public StatementDefinition? Statement => scope as StatementDefinition;

    /// <summary>Gets every list that was read, including those that are not evaluated.</summary>
    public IReadOnlyList<SqlPropertyList> Lists => _lists?.ToArray() ?? [];

    /// <summary>Gets the <see cref="Scope"/>; null for another statement with the same head, such as a table of another engine.</summary>
    public PropertyScope? KnownScope => IsKind() ? scope : null;

    public SourceSpan? Name { get; set; }

    /// <summary>Gets or sets the statement within this one whose list may follow, such as <c>INTO OUTFILE</c>.</summary>
    public StatementDefinition? Embedded { get; set; }

    /// <summary>Gets or sets a value indicating whether it contains <c>WITH BROKER</c>.</summary>
    public bool HasBroker { get; set; }

    /// <inheritdoc cref="Configuration.NamesBroker"/>
    public bool? NamesBroker { get; set; } = false;

    /// <summary>Gets or sets a value indicating whether it contains parentheses without properties, such as columns or data.</summary>
    public bool HasBody { get; set; }

    /// <summary>Gets or sets a value indicating whether it contains a template outside its lists.</summary>
    public bool HasTemplate { get; set; }

    /// <summary>Gets or sets a value indicating whether it contains branches of a template outside its lists.</summary>
    public bool HasTag { get; set; }

    /// <summary>Gets or sets a value indicating whether it contains the words of a list without the list.</summary>
    public bool LacksList { get; set; }

    /// <summary>Gets or sets a value indicating whether it contains the complete locations of a storage volume.</summary>
    public bool HasLocations { get; set; }

    /// <summary>Gets or sets a value indicating whether a delimiter follows.</summary>
    public bool HasDelimiter { get; set; }

    /// <summary>Gets the known values of clauses that rules check.</summary>
    public List<ParsedClause> ClauseValues { get; } = [];

    /// <summary>Gets or sets the value of its ENGINE or TYPE; empty if it is unknown.</summary>
    public string? Kind { get; set; }

    /// <summary>Returns what a list belongs to; null if it is not evaluated.</summary>
    /// <param name="clause">The clause of the list.</param>
    /// <param name="embedded">The statement within this one whose opening precedes the list.</param>
    public PropertyScope? ScopeOf(SqlClause clause, StatementDefinition? embedded)
    {
        if (embedded is null)
            return scope ?? (Embedded?.BlockClause == clause ? Embedded : null);
        return Statement?.BlockClause == clause && embedded.Opening.Length == clause.Words.Length ? scope : embedded;
    }

    public void Add(SqlToken word, SqlPropertyList list, StatementDefinition? embedded)
    {
        (_lists ??= new(1)).Add(list);
        if (ScopeOf(list.Clause, embedded) is { } of)
            (_evaluated ??= new(1)).Add((of, word, list));
    }

    /// <summary>Adds what is evaluated to the statements.</summary>
    public void Complete(int end, List<ParsedStatement> statements)
    {
        if (!IsKind())
            return;
        if (_evaluated is null)
        {
            if (HasLocations && !HasTemplate && !LacksList && Kind?.Length != 0 && scope!.RequiresS3)
                Add(scope, first, null, [], end, statements, isPartial: false);
            return;
        }

        var misplaced = _evaluated
            .FindAll(static each => each.Scope is StatementDefinition statement && statement.Misplaces(each.List.Clause))
            .ConvertAll(static each => Misplace(each.List));
        var count = statements.Count;
        foreach (var (of, word, list) in _evaluated)
        {
            if (!Reads(of, list.Clause))
                continue;
            Add(of, statements.Count == count ? first : word, list, misplaced, end, statements);
            misplaced = [];
        }

        if (misplaced.Exists(static list => list.HasAwsKey))
            Add(scope!, first, null, misplaced, end, statements);
    }

    private void Add(
        PropertyScope of,
        SqlToken word,
        SqlPropertyList? list,
        List<SqlPropertyList> misplaced,
        int end,
        List<ParsedStatement> statements,
        bool isPartial = true)
    {
        var lists = new List<SqlPropertyList>(misplaced);
        if (list is not null)
            lists.Add(list);
        lists.Sort(static (a, b) => a.Whole.Start.CompareTo(b.Whole.Start));
        if (list is not null && !StatementOwner.IsStarRocks(of, lists))
            return;
        statements.Add(new ParsedStatement(of, SourceSpan.Between(first.Start, end), word.Span, lists)
        {
            Name = Name,
            IsPartial = (of.IsPartial && of is not StatementDefinition)
                || (list is null ? isPartial : list.IsPartial || Kind?.Length == 0 || HasSeveral(of, list.Clause)),
            MissingClause = HasBody || HasTemplate ? null : BodyOf(of),
            ClauseValues = TakeClauseValues(of),
            NamesBroker = NamesBroker,
            HasDelimiter = HasDelimiter,
        });
    }

    /// <summary>Returns the values of the clauses of a statement, once; those of a template's branches are unknown.</summary>
    private ParsedClause[] TakeClauseValues(PropertyScope of)
    {
        if (HasTag || ClauseValues.Count == 0 || of is not StatementDefinition statement)
            return [];
        var values = ClauseValues.FindAll(value => Array.IndexOf(statement.CheckedClauses, value.Member) >= 0).ToArray();
        if (values.Length > 0)
            ClauseValues.Clear();
        return values;
    }

    /// <summary>
    /// Indicates whether a clause is repeated, as in branches of a template. FILES may be repeated anyway.
    /// </summary>
    private bool HasSeveral(PropertyScope of, SqlClause clause) =>
        _evaluated!.Count > 1 && (!clause.IsTableFunction || HasTemplate) && (_several ??= Several(_evaluated)).Contains((of, clause));

    private static HashSet<(PropertyScope Scope, SqlClause Clause)> Several(
        List<(PropertyScope Scope, SqlToken Word, SqlPropertyList List)> lists)
    {
        var (once, several) = (new HashSet<(PropertyScope, SqlClause)>(), new HashSet<(PropertyScope, SqlClause)>());
        foreach (var (of, _, list) in lists)
        {
            if (!once.Add((of, list.Clause)))
                several.Add((of, list.Clause));
        }

        return several;
    }

    /// <summary>Returns the required part in parentheses: the columns of a table, the data of a load, the locations of a volume.</summary>
    private static ClauseMember? BodyOf(PropertyScope of) =>
        of is StatementDefinition { RequiredClause: { IsInParentheses: true } member } ? member : null;

    /// <summary>Indicates whether StarRocks reads the keys of the auth blocks in a clause.</summary>
    private static bool Reads(PropertyScope of, SqlClause clause) =>
        of is StatementDefinition statement ? clause == statement.BlockClause : !clause.IsTableFunction;

    private bool IsKind() =>
        Statement is not { } statement || ((statement.Mark is not { } mark || mark.Fits(Kind)) && (HasBroker || !statement.RequiresBroker));

    private static SqlPropertyList Misplace(SqlPropertyList list) =>
        list with { Properties = Misplace(list.Properties), Conditional = Misplace(list.Conditional) };

    private static SqlProperty[] Misplace(IReadOnlyList<SqlProperty> properties)
    {
        var misplaced = new SqlProperty[properties.Count];
        for (var i = 0; i < misplaced.Length; i++)
            misplaced[i] = properties[i] with { IsMisplaced = true };
        return misplaced;
    }
}
