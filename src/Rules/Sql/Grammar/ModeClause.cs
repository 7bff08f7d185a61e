namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents WITH SYNC MODE or WITH ASYNC MODE.</summary>
internal sealed class ModeClause(ClauseMember member) : Clause("\nWITH")
{
    public override ClauseMember Member => member;

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        var start = cursor.Current.Start;
        var isSynchronous = cursor.TryWords("WITH", "SYNC");
        if (!isSynchronous && !cursor.TryWords("WITH", "ASYNC"))
            return;
        cursor.Expect("MODE");
        cursor.Add(tree, member, isSynchronous, start);
    }
}
