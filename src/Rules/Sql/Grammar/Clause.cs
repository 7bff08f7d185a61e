using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>A piece of a statement's text. The clauses of a form are its grammar: they are read here, and written by the runtime.</summary>
/// <param name="layout">The words as they are written, with the blanks and the line feed before them.</param>
internal abstract class Clause(string layout)
{
    private static readonly char[] _blanks = [' ', '\n'];

    private readonly string[] _words = layout.Replace("=", " = ").Split(_blanks, StringSplitOptions.RemoveEmptyEntries);

    public string Layout => layout;

    protected string[] Words => _words;

    /// <summary>Takes the clause from a text.</summary>
    internal abstract void Read(SqlCursor cursor, StatementTree tree);
}
