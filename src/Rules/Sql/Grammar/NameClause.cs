namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the name of the object, with the names of its database and catalog.</summary>
/// <param name="what">The description of the name in a fault.</param>
/// <param name="parameters">The positions of its parts among the parameters of the method, outermost first.</param>
internal sealed class NameClause(string what, params int[] parameters) : Clause(" ")
{
    public int[] Parameters => parameters;

    /// <summary>Gets a value indicating whether a catalog may precede the database.</summary>
    public bool MayHaveCatalog { get; init; }

    /// <summary>Gets a value indicating whether it may be a literal.</summary>
    public bool MayBeLiteral { get; init; }

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        var names = new string[parameters.Length + (MayHaveCatalog ? 1 : 0)];
        var count = 0;
        do
            names[count++] = cursor.Name(what, MayBeLiteral);
        while (count < names.Length && cursor.Symbol('.'));

        // The last part is the object itself; parts before it can be omitted.
        for (var i = 0; i < count; i++)
        {
            var parameter = parameters.Length - count + i;
            tree.Names.Add(new NameNode(parameter < 0 ? -1 : parameters[parameter], names[i]));
        }
    }
}
