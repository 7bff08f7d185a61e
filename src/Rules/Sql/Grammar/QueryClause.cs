namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a query of the user, of which only the end is determined.</summary>
/// <param name="end">The words after it; empty if it ends with the statement.</param>
/// <param name="fault">The message of a statement without these words.</param>
internal sealed class QueryClause(string end = "", string fault = "") : Clause(end)
{
    /// <summary>Gets a value indicating whether the statement begins with it and continues after it.</summary>
    public bool IsFirst => Words.Length > 0;

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        var start = cursor.Current.Start;
        while (!cursor.IsAtEnd && (!IsFirst || !cursor.AreNext(Words)))
            cursor.Next();
        if (cursor.End > start)
            tree.Query = SourceSpan.Between(start, cursor.End);
        if (IsFirst && cursor.IsAtEnd)
            cursor.Reject(tree.FirstWord, fault);
    }
}
