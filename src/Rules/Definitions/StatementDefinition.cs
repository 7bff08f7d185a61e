using System;
using System.Linq;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Represents a statement with an auth block, with everything that readers, writers, rules and generated code know about it.
/// </summary>
internal sealed class StatementDefinition : PropertyScope
{
    /// <summary>Gets the name of the attribute that declares its typed form, without "Attribute".</summary>
    public string Attribute { get; init; } = "Statement";

    /// <summary>Gets the name of the ready-made type; for a catalog, its type determines it.</summary>
    public string? ReadyMadeType { get; init; }

    /// <summary>Gets the first version of StarRocks that has it; null if no source names it.</summary>
    public Since? Since { get; init; }

    /// <summary>Gets words of its text that identify it if its properties come from a constant or from another text.</summary>
    public required string Sign { get; init; }

    /// <summary>Gets the clause in which StarRocks reads the keys of the auth blocks.</summary>
    public required SqlClause BlockClause { get; init; }

    /// <summary>Gets the property list in which StarRocks ignores these keys; null if there is none.</summary>
    public SqlClause? OtherClause { get; init; }

    /// <summary>Gets how it is distinguished from a similar statement of another engine.</summary>
    public required StatementOwnership Ownership { get; init; }

    /// <summary>Gets how it uses its paths.</summary>
    public required PathUse PathUse { get; init; }

    /// <summary>
    /// Gets a value indicating whether the frontend opens its paths with Hadoop. The nodes open those of the other statements, and accept
    /// more names of buckets.
    /// </summary>
    public bool OpensPaths { get; init; }

    /// <summary>
    /// Gets the start of the name of a directory next to its path, in which StarRocks writes the files before it renames them; null if
    /// there is none.
    /// </summary>
    public string? TemporaryDirectory { get; init; }

    /// <summary>Gets a value indicating whether a property can contain several paths, separated by commas.</summary>
    public bool TakesSeveralPaths { get; init; }

    /// <summary>
    /// Gets a value indicating whether StarRocks shows all properties of what the statement created, so that a missing one is a
    /// difference.
    /// </summary>
    public bool IsShown { get; init; }

    /// <summary>Gets the supported values of its property <c>format</c>; null if it does not have this property.</summary>
    public WordList? Formats { get; init; }

    /// <summary>Gets the part that distinguishes it from statements with the same head, such as <c>ENGINE = FILE</c>.</summary>
    public StatementMark? Mark { get; private set; }

    /// <summary>Gets a value indicating whether it requires <c>WITH BROKER</c>.</summary>
    public bool RequiresBroker { get; private set; }

    /// <summary>
    /// Gets the words that begin it within another statement, such as <c>INTO OUTFILE</c>; empty for a statement with a head of its
    /// own.
    /// </summary>
    public string[] Opening { get; private set; } = [];

    /// <summary>
    /// Gets other words that begin it within another statement, such as <c>INSERT OVERWRITE FILES</c>, which its typed form cannot write;
    /// empty if there are none.
    /// </summary>
    public string[] OtherOpening { get; init; } = [];

    /// <summary>Gets a value indicating whether it can contain a query of the user.</summary>
    public bool HoldsQuery { get; init; }

    /// <summary>Gets its parts that are not properties.</summary>
    public ClauseMember[] ClauseMembers { get; private set; } = [];

    /// <summary>Gets the parts whose values rules check.</summary>
    public ClauseMember[] CheckedClauses { get; private set; } = [];

    /// <summary>
    /// Gets the members of its typed form with their keys; those of a catalog are in its <see cref="CatalogDefinition"/>.
    /// </summary>
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
            CheckedClauses = Array.FindAll(ClauseMembers, static member => member.WordsOfValues is not null);
            if (Array.Exists(ClauseMembers, static member => member.Type == ClauseMemberType.Data))
                CheckedClauses = [.. CheckedClauses, DataClause.Paths];
            Mark = clauses.OfType<MarkClause>().FirstOrDefault()?.Mark;
            RequiresBroker = clauses.OfType<BrokerClause>().Any(static broker => broker.IsOnlyName);
        }
    } = [];

    /// <summary>Gets the statement whose typed form it is read into; null if it is its own.</summary>
    public StatementDefinition? ReadAs { get; init; }

    /// <summary>Gets a value indicating whether the keys of the auth blocks are in another clause than all other keys.</summary>
    public bool SplitsBlocks => BlockClause == SqlClause.Broker;

    /// <summary>Gets the required part that is not a property; null if there is none.</summary>
    public ClauseMember? RequiredClause => Array.Find(ClauseMembers, static member => member.Required is not null);

    /// <summary>Indicates whether StarRocks ignores the keys of an auth block in a clause.</summary>
    public bool Misplaces(SqlClause clause) => clause == OtherClause;

    /// <summary>Indicates whether the property list of a clause has to be written.</summary>
    public bool Requires(SqlClause clause) =>
        clause.IsTableFunction || SqlForms.Any(form => form.Clauses.Any(written => written.RequiredList == clause));

    /// <summary>Returns the clause that a member contains; null if there is none.</summary>
    public ClauseMember? FindClause(string member)
    {
        foreach (var clauseMember in ClauseMembers)
        {
            if (clauseMember.Member == member)
                return clauseMember;
        }

        return null;
    }

    /// <summary>Returns the form of a method.</summary>
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
