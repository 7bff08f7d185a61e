namespace StarRocks.AwsAuth.Rules;

/// <summary>A list of properties.</summary>
/// <param name="clause">Which one.</param>
/// <param name="layout">What stands before its parenthesis; a query may be a part of it.</param>
internal sealed class ListClause(SqlClause clause, string layout) : Clause(layout)
{
    public override bool IsAlteration => clause == SqlClause.Set;

    /// <summary>Indicates whether the statement may do without.</summary>
    public bool IsOptional { get; init; }

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        if (!IsOptional)
            cursor.Expect(Words);
        else if (!cursor.TryWords(Words))
            return;
        cursor.Properties(tree, clause);
    }
}
