namespace StarRocks.AwsAuth.Rules;

/// <summary>The name of the statement, with those of what it stands in.</summary>
/// <param name="what">What it names, for a fault.</param>
/// <param name="parameters">The parameters of the writing method that it is made of, outermost first.</param>
internal sealed class NameClause(string what, params int[] parameters) : Clause(" ")
{
    public int[] Parameters => parameters;

    /// <summary>Indicates whether a catalog may stand before a database.</summary>
    public bool MayHaveCatalog { get; init; }

    /// <summary>Indicates whether it may be a literal.</summary>
    public bool MayBeLiteral { get; init; }

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        var names = new string[parameters.Length + (MayHaveCatalog ? 1 : 0)];
        var count = 0;
        do
            names[count++] = cursor.Name(what, MayBeLiteral);
        while (count < names.Length && cursor.Symbol('.'));

        // The last is the thing itself, whatever is left out before it.
        for (var i = 0; i < count; i++)
        {
            var parameter = parameters.Length - count + i;
            tree.Names.Add(new NameNode(parameter < 0 ? -1 : parameters[parameter], names[i]));
        }
    }
}
