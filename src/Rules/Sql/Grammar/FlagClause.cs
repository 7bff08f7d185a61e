namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents optional words with a member of type bool: IF NOT EXISTS, READ ONLY.</summary>
internal sealed class FlagClause(string layout, ClauseMember member) : Clause(layout)
{
    public override ClauseMember Member => member;

    public override string[][] HeadWords => [[], Words];

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        var start = cursor.Current.Start;
        var isThere = cursor.Word(Words[0]);
        for (var i = 1; isThere && i < Words.Length; i++)
            cursor.Expect(Words[i]);
        cursor.Add(tree, member, isThere, start);
    }
}
