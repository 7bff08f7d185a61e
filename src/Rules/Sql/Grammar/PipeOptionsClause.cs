namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the property list of a pipe itself, which contains no key of an auth block.</summary>
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
