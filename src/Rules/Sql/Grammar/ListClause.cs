namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a property list.</summary>
/// <param name="clause">The clause of the list.</param>
/// <param name="layout">The words before the parenthesis, with the beginning of a query if there is one.</param>
internal sealed class ListClause(SqlClause clause, string layout) : Clause(layout)
{
    public override bool IsAlteration => clause == SqlClause.Set;

    public override SqlClause? RequiredList => IsOptional ? null : clause;

    /// <summary>Gets a value indicating whether the list is optional.</summary>
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
