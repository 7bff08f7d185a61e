namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents required words.</summary>
internal sealed class WordsClause(string layout) : Clause(layout)
{
    public override string[][] HeadWords => [Words];

    internal override void Read(SqlCursor cursor, StatementTree tree) => cursor.Expect(Words);
}
