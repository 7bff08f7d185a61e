using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>All that one statement says, with the location of each thing: its names, its properties, and what is no property.</summary>
/// <param name="text">All of the text.</param>
/// <param name="statement">Which statement it is read as.</param>
internal sealed class StatementTree(string text, StatementDefinition statement)
{
    public string Text => text;

    public StatementDefinition Statement => statement;

    /// <summary>Gets the names of the statement, each with what it is a name of, in the order of the text.</summary>
    public List<NameNode> Names { get; } = [];

    /// <summary>Gets the properties in the order of the text.</summary>
    public List<SqlPair> Pairs { get; } = [];

    public List<ClauseValue> ClauseValues { get; } = [];

    /// <summary>Gets the lists that stand there.</summary>
    public List<SqlClause> Clauses { get; } = [];

    /// <summary>Indicates whether WITH BROKER stands there, with whatever behind it.</summary>
    public bool HasBroker { get; set; }

    /// <summary>Gets the query of the user's own; null where none was read.</summary>
    public SourceSpan? Query { get; set; }

    /// <summary>Gets the own properties of a pipe, and the words around its head as members of PipeOptions.</summary>
    public List<SqlPair> PipeOptions { get; } = [];

    /// <summary>Gets why it can't be read; null where it can.</summary>
    public SqlFault? Fault { get; set; }

    /// <summary>Gets where it is said what the whole lacks.</summary>
    public SourceSpan FirstWord { get; set; }

    /// <summary>Indicates whether a comment, or what a client wrote, stands between its tokens.</summary>
    public bool HasComments { get; set; }

    /// <summary>Returns the only part of a kind; null where there is none.</summary>
    public ClauseValue? FindClause(string member) => ClauseValues.Find(part => part.Member.Member == member);
}
