using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a clause of a statement. The clauses of a form are its grammar: the reader and the writer use them.</summary>
/// <param name="layout">The words as the writer lays them out, with the white space before them.</param>
internal abstract class Clause(string layout)
{
    private static readonly char[] _blanks = [' ', '\n'];

    private readonly string[] _words = layout.Replace("=", " = ").Split(_blanks, StringSplitOptions.RemoveEmptyEntries);

    public string Layout => layout;

    public string[] Words => _words;

    /// <summary>Gets the ways to write it in the head of a statement; null for a clause that cannot belong to a head.</summary>
    public virtual string[][]? HeadWords => null;

    /// <summary>Gets the member that contains what it says; null for a clause without one.</summary>
    public virtual ClauseMember? Member => null;

    /// <summary>Gets the clause of the property list that has to be written; null if there is none.</summary>
    public virtual SqlClause? RequiredList => null;

    /// <summary>Gets a value indicating whether it changes properties, which StarRocks does not accept without a property.</summary>
    public virtual bool IsAlteration => false;

    /// <summary>Reads the clause strictly.</summary>
    internal abstract void Read(SqlCursor cursor, StatementTree tree);
}
