namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents an optional list of names of partitions or columns.</summary>
/// <param name="layout">The words before the list, with the opening parenthesis.</param>
/// <param name="member">The part of the statement.</param>
/// <param name="kind">The kind of the names.</param>
internal sealed class NamesClause(string layout, ClauseMember member, SqlNameKind kind) : Clause(layout)
{
    public override ClauseMember Member => member;

    public SqlNameKind Kind => kind;

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        var start = cursor.Current.Start;
        if (kind == SqlNameKind.Partition && cursor.Is("TEMPORARY"))
            cursor.Reject(cursor.Current.Span, "Temporary partitions are not supported, because no member can contain them.");
        var names = kind == SqlNameKind.Partition ? PartitionNames.Read(cursor) : cursor.Is('(') ? cursor.Names(kind) : [];
        cursor.Add(tree, member, names, start);
    }
}
