namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents words with a list of literals after them.</summary>
internal sealed class TextsClause(string layout, ClauseMember part, string what) : Clause(layout)
{
    public override ClauseMember Member => part;

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        cursor.Expect(Words);
        var start = cursor.Current.Start;
        cursor.Add(tree, part, cursor.Literals(what), start);
    }
}
