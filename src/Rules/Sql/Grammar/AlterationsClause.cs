namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents COMMENT = and SET of a storage volume, in any order.</summary>
internal sealed class AlterationsClause : Clause
{
    internal AlterationsClause()
        : base("\nSET")
    {
    }

    public override ClauseMember Member => ClauseMember.Comment;

    public override bool IsAlteration => true;

    public override SqlClause? RequiredList => SqlClause.Set;

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        do
        {
            if (cursor.Word("COMMENT"))
            {
                cursor.Expect("=");
                var start = cursor.Current.Start;
                cursor.Add(tree, ClauseMember.Comment, cursor.Literal("a comment in quotes"), start);
            }
            else
            {
                cursor.Expect(Words);
                cursor.Properties(tree, SqlClause.Set);
            }
        }
        while (cursor.Symbol(','));
    }
}
