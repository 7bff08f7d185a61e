namespace StarRocks.AwsAuth.Rules;

/// <summary>Words that have to stand there.</summary>
internal sealed class WordsClause(string layout) : Clause(layout)
{
    public override string[][] HeadWords => [Words];

    internal override void Read(SqlCursor cursor, StatementTree tree) => cursor.Expect(Words);
}
