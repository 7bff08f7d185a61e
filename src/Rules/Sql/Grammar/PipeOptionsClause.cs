namespace StarRocks.AwsAuth.Rules;

/// <summary>The own properties of a pipe, which belong to no block.</summary>
internal sealed class PipeOptionsClause : Clause
{
    internal PipeOptionsClause()
        : base("\nPROPERTIES")
    {
    }

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        if (cursor.TryWords(Words))
            cursor.Properties(tree, SqlClause.Properties, tree.PipeOptions);
    }
}
