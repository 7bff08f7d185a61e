using System;
using System.Linq;

namespace StarRocks.AwsAuth.Rules;

/// <summary>A statement that holds an auth block: everything that readers, writers, rules and generated code know of it.</summary>
internal sealed class StatementDefinition : PropertyScope
{
    /// <summary>Gets the attribute that declares such a type, without its brackets.</summary>
    public string Attribute { get; init; } = "Statement";

    /// <summary>Gets the ready-made type; a catalog's follows from its type.</summary>
    public string? ReadyMadeType { get; init; }

    /// <summary>Gets what in its text tells of it where its properties come from a constant, or another piece of text.</summary>
    public required string Sign { get; init; }

    /// <summary>Gets the clause in which StarRocks reads the keys of the auth blocks.</summary>
    public required SqlClause KeyClause { get; init; }

    /// <summary>Gets the clause in which these keys have no effect though it is a list of properties; null where there is none.</summary>
    public SqlClause? OtherClause { get; init; }

    /// <summary>Gets how the statement is told from another engine's that looks alike.</summary>
    public required StatementOwnership Ownership { get; init; }

    /// <summary>Gets what it does with the paths that it names.</summary>
    public required PathUse PathUse { get; init; }

    /// <summary>Indicates whether one property may name several paths, separated by commas.</summary>
    public bool TakesSeveralPaths { get; init; }

    /// <summary>Gets a value indicating whether StarRocks shows all properties of what the statement created, so that a missing one is a difference.</summary>
    public bool IsShown { get; init; }

    /// <summary>Gets the formats that its property <c>format</c> takes; null where it has none.</summary>
    public WordList? Formats { get; init; }

    /// <summary>Gets what has to follow a word for the statement to be this one, such as <c>ENGINE = FILE</c>.</summary>
    public StatementMark? Mark { get; private set; }

    /// <summary>Gets a value indicating whether it is this statement only with <c>WITH BROKER</c>.</summary>
    public bool RequiresBroker { get; private set; }

    /// <summary>Gets the words that begin it within another statement, such as <c>INTO OUTFILE</c>; empty for a statement with a head of its own.</summary>
    public string[] Opening { get; private set; } = [];

    /// <summary>Indicates whether a query of the user's own may stand in it.</summary>
    public bool HoldsQuery { get; init; }

    /// <summary>Gets what it holds that is no property, each with the member that has it.</summary>
    public ClauseMember[] ClauseMembers { get; private set; } = [];

    /// <summary>Gets the members of its typed form with their keys; a catalog's stand in its <see cref="CatalogDefinition"/>.</summary>
    public StatementMember[] Members { get; init; } = [];

    /// <summary>Gets the ways to write it as SQL.</summary>
    public SqlForm[] SqlForms
    {
        get;
        init
        {
            field = value;
            var clauses = value[0].Clauses;
            Heads = value[0].Heads;
            Opening = Heads.Length > 0 ? [] : (Array.Find(value, static form => form.IsFragment) ?? value[0]).Clauses[0].Words;
            ClauseMembers = [.. clauses.Select(static clause => clause.Member).OfType<ClauseMember>()];
            Mark = clauses.OfType<MarkClause>().FirstOrDefault()?.Mark;
            RequiresBroker = clauses.OfType<BrokerClause>().Any(static broker => broker.IsNameAlone);
        }
    } = [];

    /// <summary>Gets the statement whose type it is read into, where that is another one.</summary>
    public StatementDefinition? ReadAs { get; init; }

    /// <summary>Indicates whether the keys of the auth blocks stand in another clause than all others.</summary>
    public bool SplitsBlocks => KeyClause == SqlClause.Broker;

    /// <summary>Gets the part without which StarRocks refuses it; null where it has none.</summary>
    public ClauseMember? RequiredClause => Array.Find(ClauseMembers, static part => part.Required is not null);

    /// <summary>Indicates whether a list stands where StarRocks reads no key of an auth block.</summary>
    public bool Misplaces(SqlClause clause) => clause == OtherClause;

    /// <summary>Returns the part that a member holds; null where it holds none.</summary>
    public ClauseMember? FindClause(string member)
    {
        foreach (var part in ClauseMembers)
        {
            if (part.Member == member)
                return part;
        }

        return null;
    }

    /// <summary>Returns the form that a method writes.</summary>
    public SqlForm FormOf(string method)
    {
        foreach (var form in SqlForms)
        {
            if (string.Equals(form.Method, method, StringComparison.Ordinal))
                return form;
        }

        throw new ArgumentException($"{Name} has no method {method}.", nameof(method));
    }
}
