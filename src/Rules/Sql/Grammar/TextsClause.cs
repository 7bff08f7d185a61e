namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents words with a list of literals after them.</summary>
internal sealed class TextsClause(string layout, ClauseMember member, string what) : Clause(layout)
{
    public override ClauseMember Member => member;

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        cursor.Expect(Words);
        var start = cursor.Current.Start;
        cursor.Add(tree, member, cursor.Literals(what), start);
    }
}
