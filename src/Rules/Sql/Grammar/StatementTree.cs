using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a statement that was read strictly: its names, its properties and its other parts, with their locations.</summary>
/// <param name="text">The whole text.</param>
/// <param name="statement">The definition of the statement.</param>
internal sealed class StatementTree(string text, StatementDefinition statement)
{
    public string Text => text;

    public StatementDefinition Statement => statement;

    /// <summary>Gets the parts of the name in the order of the text.</summary>
    public List<NameNode> Names { get; } = [];

    /// <summary>Gets the properties in the order of the text.</summary>
    public List<ClauseProperty> Properties { get; } = [];

    public List<ClauseValue> ClauseValues { get; } = [];

    /// <summary>Gets the clauses of its property lists.</summary>
    public List<SqlClause> Clauses { get; } = [];

    /// <summary>Gets a value indicating whether it contains WITH BROKER.</summary>
    public bool HasBroker { get; set; }

    /// <summary>Gets the query of the user; null if there is none.</summary>
    public SourceSpan? Query { get; set; }

    /// <summary>Gets the properties of a pipe itself, and the flags of its head as members of PipeOptions.</summary>
    public List<ClauseProperty> PipeOptions { get; } = [];

    /// <summary>Gets the reason why it cannot be read; null if it can.</summary>
    public SqlFault? Fault { get; set; }

    /// <summary>Gets the location of problems with missing parts.</summary>
    public SourceSpan FirstWord { get; set; }

    /// <summary>Gets a value indicating whether there is a comment or output of a client between its tokens.</summary>
    public bool HasComments { get; set; }

    /// <summary>Returns the part that a member contains; null if there is none.</summary>
    public ClauseValue? FindClause(string member) => ClauseValues.Find(value => value.Member.Member == member);
}
