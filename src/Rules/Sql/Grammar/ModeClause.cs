namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents WITH SYNC MODE or WITH ASYNC MODE.</summary>
internal sealed class ModeClause(ClauseMember part) : Clause("\nWITH")
{
    public override ClauseMember Member => part;

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        var start = cursor.Current.Start;
        var isSynchronous = cursor.TryWords("WITH", "SYNC");
        if (!isSynchronous && !cursor.TryWords("WITH", "ASYNC"))
            return;
        cursor.Expect("MODE");
        cursor.Add(tree, part, isSynchronous, start);
    }
}
