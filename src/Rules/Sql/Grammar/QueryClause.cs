namespace StarRocks.AwsAuth.Rules;

/// <summary>A query of the user's own, which is read no further than to where it ends.</summary>
/// <param name="end">The words behind it; none where it ends with the statement.</param>
/// <param name="fault">What is said of a statement without these words.</param>
internal sealed class QueryClause(string end = "", string fault = "") : Clause(end)
{
    /// <summary>Indicates whether the statement begins with it, and goes on behind it.</summary>
    public bool IsFirst => Words.Length > 0;

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        var start = cursor.Current.Start;
        while (!cursor.IsAtEnd && (!IsFirst || !cursor.AreNext(Words)))
            cursor.Next();
        if (cursor.End > start)
            tree.Query = SourceSpan.Between(start, cursor.End);
        if (IsFirst && cursor.IsAtEnd)
            cursor.Refuse(tree.FirstWord, fault);
    }
}
