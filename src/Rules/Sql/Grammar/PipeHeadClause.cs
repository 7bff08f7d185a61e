namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents CREATE [OR REPLACE] PIPE [IF NOT EXISTS].</summary>
internal sealed class PipeHeadClause : Clause
{
    internal PipeHeadClause()
        : base("CREATE PIPE")
    {
    }

    public override string[][] HeadWords => [Words, ["CREATE", "OR", "REPLACE", "PIPE"]];

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        cursor.Expect("CREATE");
        var isReplaced = cursor.TryWords("OR", "REPLACE");
        cursor.Expect("PIPE");
        var isKept = !isReplaced && cursor.TryWords("IF", "NOT");
        if (isKept)
            cursor.Expect("EXISTS");
        if (isReplaced || isKept)
            tree.PipeOptions.Add(new ClauseProperty(SqlClause.None, isReplaced ? "OrReplace" : "IfNotExists", "true", default, default));
    }
}
