namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents words with a literal after them.</summary>
/// <param name="layout">The words.</param>
/// <param name="member">The part of the statement, which determines whether the clause is required.</param>
/// <param name="what">The description of the literal in a fault.</param>
internal sealed class TextClause(string layout, ClauseMember member, string what) : Clause(layout)
{
    public override ClauseMember Member => member;

    /// <summary>Gets a value indicating whether the value may be a word, and is written as one.</summary>
    public bool IsWord { get; init; }

    /// <summary>Gets a value indicating whether the value may be a word, although it is written as a literal.</summary>
    public bool MayBeWord { get; init; }

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        var start = cursor.Current.Start;
        if (member.Required is not null)
            cursor.Expect(Words);
        else if (!cursor.TryWords(Words))
            return;
        if (!MayBeWord)
            start = cursor.Current.Start;
        cursor.Add(tree, member, IsWord || MayBeWord ? cursor.Name(what, mayBeLiteral: true) : cursor.Literal(what), start);
    }
}
