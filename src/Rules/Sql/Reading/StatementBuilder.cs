using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Gathers what is read of one statement, and makes of it what is judged.</summary>
internal sealed class StatementBuilder(SqlToken first, StatementForm? form)
{
    // Most statements of a text have no list, so that these come into being with the first one.
    private List<(StatementForm Form, SqlToken Word, SqlPropertyList List)>? _judged;
    private List<SqlPropertyList>? _lists;
    private HashSet<(StatementForm Form, SqlClause Clause)>? _several;

    /// <summary>Null for a statement that is of no interest but for the lists of FILES and OUTFILE in it.</summary>
    public StatementForm? Form => form;

    /// <summary>Every list that was read, also of a statement that is of no interest.</summary>
    public IReadOnlyList<SqlPropertyList> Lists => _lists?.ToArray() ?? [];

    /// <summary>As <see cref="Form"/>, but null for what only begins like a statement of ours, such as a table of another engine.</summary>
    public StatementForm? KnownForm => IsKind() ? form : null;

    public SqlSpan? Name { get; set; }

    /// <summary>It has <c>INTO OUTFILE</c>.</summary>
    public bool IsOutfile { get; set; }

    /// <summary>It has <c>WITH BROKER</c>.</summary>
    public bool HasBroker { get; set; }

    /// <summary>It has parentheses that hold no properties: columns, data.</summary>
    public bool HasBody { get; set; }

    /// <summary>It has a template outside its lists.</summary>
    public bool HasTemplate { get; set; }

    /// <summary>What its ENGINE or TYPE is, in upper case; empty where it isn't known.</summary>
    public string? Kind { get; set; }

    /// <summary>What a list is judged as that stands here; null where it is none of ours.</summary>
    public StatementForm? FormOf(SqlClause clause, bool isInsert) => clause switch
    {
        SqlClause.Files => isInsert ? StatementForm.InsertFiles : form == StatementForm.Pipe ? StatementForm.Pipe : StatementForm.Files,
        SqlClause.Properties when form is null => IsOutfile ? StatementForm.Outfile : null,
        _ => form,
    };

    public void Add(SqlToken word, SqlPropertyList list, bool isInsert)
    {
        (_lists ??= new(1)).Add(list);
        if (FormOf(list.Clause, isInsert) is { } of)
            (_judged ??= new(1)).Add((of, word, list));
    }

    /// <summary>Hands over what is to be judged.</summary>
    public void Complete(int end, List<ParsedStatement> statements)
    {
        if (_judged is null || !IsKind())
            return;
        var misplaced = _judged.FindAll(static each => StatementClauses.Misplaces(each.Form, each.List.Clause)).ConvertAll(static each => Misplace(each.List));
        var count = statements.Count;
        foreach (var (of, word, list) in _judged)
        {
            if (!StatementClauses.Reads(of, list.Clause))
                continue;
            Add(of, statements.Count == count ? first : word, list, misplaced, end, statements);
            misplaced = [];
        }

        if (misplaced.Exists(static list => list.HasAwsKey))
            Add(form!.Value, first, null, misplaced, end, statements);
    }

    private void Add(StatementForm of, SqlToken word, SqlPropertyList? list, List<SqlPropertyList> misplaced, int end, List<ParsedStatement> statements)
    {
        var lists = new List<SqlPropertyList>(misplaced);
        if (list is not null)
            lists.Add(list);
        lists.Sort(static (a, b) => a.Whole.Start.CompareTo(b.Whole.Start));
        if (list is not null && !StatementOwner.IsStarRocks(of, lists))
            return;
        statements.Add(new ParsedStatement(of, SqlSpan.Between(first.Start, end), word.Span, lists)
        {
            Name = Name,
            IsPart = of == StatementForm.Settings || list is null || list.IsPart || Kind?.Length == 0 || HasSeveral(of, list.Clause),
            LacksColumns = of == StatementForm.FileTable && !HasBody && !HasTemplate,
            LacksData = of == StatementForm.Load && !HasBody && !HasTemplate,
        });
    }

    /// <summary>One clause twice: the branches of a template, of which one is left in the end. FILES may stand there twice by itself.</summary>
    private bool HasSeveral(StatementForm of, SqlClause clause) =>
        _judged!.Count > 1 && (clause != SqlClause.Files || HasTemplate) && (_several ??= Several(_judged)).Contains((of, clause));

    private static HashSet<(StatementForm Form, SqlClause Clause)> Several(List<(StatementForm Form, SqlToken Word, SqlPropertyList List)> lists)
    {
        var (once, several) = (new HashSet<(StatementForm, SqlClause)>(), new HashSet<(StatementForm, SqlClause)>());
        foreach (var (of, _, list) in lists)
        {
            if (!once.Add((of, list.Clause)))
                several.Add((of, list.Clause));
        }

        return several;
    }

    private bool IsKind() => form switch
    {
        StatementForm.FileTable => Kind is not null && (Kind.Length == 0 || string.Equals(Kind, "FILE", StringComparison.OrdinalIgnoreCase)),
        StatementForm.StorageVolume => Kind is null || Kind.Length == 0 || string.Equals(Kind, "S3", StringComparison.OrdinalIgnoreCase),
        StatementForm.Repository => HasBroker,
        _ => true,
    };

    private static SqlPropertyList Misplace(SqlPropertyList list)
    {
        var properties = new SqlProperty[list.Properties.Count];
        for (var i = 0; i < properties.Length; i++)
            properties[i] = list.Properties[i] with { IsMisplaced = true };
        return list with { Properties = properties };
    }
}
