namespace StarRocks.AwsAuth.Rules;

/// <summary>Words and a literal behind them.</summary>
/// <param name="layout">The words.</param>
/// <param name="part">What it is of the statement; one that is not required may be left out.</param>
/// <param name="what">What is missing without the literal, for a fault.</param>
internal sealed class TextClause(string layout, ClauseMember part, string what) : Clause(layout)
{
    public override ClauseMember Member => part;

    /// <summary>Indicates whether a word may stand there without quotes, which is how it is written.</summary>
    public bool IsWord { get; init; }

    /// <summary>Indicates whether a word may stand there without quotes, though it is written with them.</summary>
    public bool MayBeWord { get; init; }

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        var start = cursor.Current.Start;
        if (part.Required is not null)
            cursor.Expect(Words);
        else if (!cursor.TryWords(Words))
            return;
        if (!MayBeWord)
            start = cursor.Current.Start;
        cursor.Add(tree, part, IsWord || MayBeWord ? cursor.Name(what, mayBeLiteral: true) : cursor.Literal(what), start);
    }
}
