using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Gathers what is read of one statement, and makes of it what is evaluated.</summary>
internal sealed class StatementBuilder(SqlToken first, PropertyScope? scope)
{
    // Most statements of a text have no list, so that these come into being with the first one.
    private List<(PropertyScope Scope, SqlToken Word, SqlPropertyList List)>? _evaluated;
    private List<SqlPropertyList>? _lists;
    private HashSet<(PropertyScope Scope, SqlClause Clause)>? _several;

    /// <summary>Null for a statement that is of no interest but for the lists of FILES and OUTFILE in it.</summary>
    public PropertyScope? Scope => scope;

    /// <summary>The statement that it begins like; null where it is none of ours.</summary>
    public StatementDefinition? Statement => scope as StatementDefinition;

    /// <summary>Every list that was read, also of a statement that is of no interest.</summary>
    public IReadOnlyList<SqlPropertyList> Lists => _lists?.ToArray() ?? [];

    /// <summary>As <see cref="Scope"/>, but null for what only begins like a statement of ours, such as a table of another engine.</summary>
    public PropertyScope? KnownScope => IsKind() ? scope : null;

    public SourceSpan? Name { get; set; }

    /// <summary>The statement that the words within it begin, whose list follows: <c>INTO OUTFILE</c>.</summary>
    public StatementDefinition? Embedded { get; set; }

    /// <summary>It has <c>WITH BROKER</c>.</summary>
    public bool HasBroker { get; set; }

    /// <summary>It has parentheses that hold no properties: columns, data.</summary>
    public bool HasBody { get; set; }

    /// <summary>It has a template outside its lists.</summary>
    public bool HasTemplate { get; set; }

    /// <summary>What its ENGINE or TYPE is; empty where it isn't known.</summary>
    public string? Kind { get; set; }

    /// <summary>What a list is evaluated as that stands here; null where it is none of ours.</summary>
    /// <param name="clause">The clause of the list.</param>
    /// <param name="embedded">The statement that the words before the list begin within this one.</param>
    public PropertyScope? ScopeOf(SqlClause clause, StatementDefinition? embedded)
    {
        if (embedded is null)
            return scope ?? (Embedded?.KeyClause == clause ? Embedded : null);
        return Statement?.KeyClause == clause && embedded.Opening.Length == clause.Words.Length ? scope : embedded;
    }

    public void Add(SqlToken word, SqlPropertyList list, StatementDefinition? embedded)
    {
        (_lists ??= new(1)).Add(list);
        if (ScopeOf(list.Clause, embedded) is { } of)
            (_evaluated ??= new(1)).Add((of, word, list));
    }

    /// <summary>Hands over what is to be evaluated.</summary>
    public void Complete(int end, List<ParsedStatement> statements)
    {
        if (_evaluated is null || !IsKind())
            return;
        var misplaced = _evaluated.FindAll(static each => each.Scope is StatementDefinition statement && statement.Misplaces(each.List.Clause)).ConvertAll(static each => Misplace(each.List));
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

    private void Add(PropertyScope of, SqlToken word, SqlPropertyList? list, List<SqlPropertyList> misplaced, int end, List<ParsedStatement> statements)
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
            IsPartial = of.IsPartial && of is not StatementDefinition || list is null || list.IsPartial || Kind?.Length == 0 || HasSeveral(of, list.Clause),
            MissingClause = HasBody || HasTemplate ? null : BodyOf(of),
        });
    }

    /// <summary>One clause twice: the branches of a template, of which one is left in the end. FILES may stand there twice by itself.</summary>
    private bool HasSeveral(PropertyScope of, SqlClause clause) =>
        _evaluated!.Count > 1 && (!clause.IsTableFunction || HasTemplate) && (_several ??= Several(_evaluated)).Contains((of, clause));

    private static HashSet<(PropertyScope Scope, SqlClause Clause)> Several(List<(PropertyScope Scope, SqlToken Word, SqlPropertyList List)> lists)
    {
        var (once, several) = (new HashSet<(PropertyScope, SqlClause)>(), new HashSet<(PropertyScope, SqlClause)>());
        foreach (var (of, _, list) in lists)
        {
            if (!once.Add((of, list.Clause)))
                several.Add((of, list.Clause));
        }

        return several;
    }

    /// <summary>What stands between parentheses and holds no property: the columns of a table, the data of a load.</summary>
    private static ClauseMember? BodyOf(PropertyScope of) =>
        of is StatementDefinition { RequiredClause: { Type: ClauseMemberType.Columns or ClauseMemberType.Data } part } ? part : null;

    /// <summary>Returns a value indicating whether StarRocks reads the keys of the auth blocks there; of a list whose statement isn't known, it may in any clause but FILES.</summary>
    private static bool Reads(PropertyScope of, SqlClause clause) => of is StatementDefinition statement ? clause == statement.KeyClause : !clause.IsTableFunction;

    private bool IsKind() => Statement is not { } statement || ((statement.Mark is not { } mark || mark.Fits(Kind)) && (HasBroker || !statement.RequiresBroker));

    private static SqlPropertyList Misplace(SqlPropertyList list)
    {
        var properties = new SqlProperty[list.Properties.Count];
        for (var i = 0; i < properties.Length; i++)
            properties[i] = list.Properties[i] with { IsMisplaced = true };
        return list with { Properties = properties };
    }
}
