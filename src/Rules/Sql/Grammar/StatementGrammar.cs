namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Reads a text that is one statement, as strictly as StarRocks does: whatever it would refuse, and whatever nobody knows, is a fault with
/// its location. What a client writes around a statement is no part of it.
/// </summary>
internal static class StatementGrammar
{
    private const string Second = "A second statement begins here, and only one is read. Take the text apart by StarRocksSql.Parse.";

    /// <summary>Reads the statement of a definition, in whatever it stands.</summary>
    internal static StatementTree Read(string text, StatementDefinition statement)
    {
        var cursor = new SqlCursor(text);
        var tree = Begin(cursor, statement);
        if (cursor.IsAtEnd)
            cursor.Refuse(default, $"The text holds no statement; {statement.Description} is read here.");
        else if (Other(cursor.Head(), statement) is { } other)
            cursor.Refuse(cursor.Current.Span, $"This is {other}; {statement.Description} is read here.");
        else if (statement.KeyClause.IsTableFunction)
            EmbeddedFiles.Read(cursor, tree);
        else
            Read(cursor, tree, statement.SqlForms[0]);
        return End(cursor, tree);
    }

    /// <summary>Reads source that is one form of a statement and nothing else.</summary>
    internal static StatementTree Read(string text, StatementDefinition statement, SqlForm form)
    {
        var cursor = new SqlCursor(text, isTemplate: true);
        var tree = Begin(cursor, statement);
        Read(cursor, tree, form);
        return End(cursor, tree);
    }

    private static StatementTree Begin(SqlCursor cursor, StatementDefinition statement)
    {
        SkipDelimiters(cursor);
        return new StatementTree(cursor.Text, statement) { FirstWord = cursor.Current.Span };
    }

    private static void Read(SqlCursor cursor, StatementTree tree, SqlForm form)
    {
        foreach (var clause in form.Clauses)
        {
            if (cursor.IsBroken)
                return;
            clause.Read(cursor, tree);
        }
    }

    /// <summary>Only the end of the statement, or of the text, may follow.</summary>
    private static StatementTree End(SqlCursor cursor, StatementTree tree)
    {
        if (!cursor.IsBroken && !cursor.IsAtEnd)
            cursor.Refuse(cursor.Current.Span, "The statement should end here: what follows is nothing that is read.");
        SkipDelimiters(cursor);
        if (!cursor.IsAtEnd)
            cursor.Refuse(cursor.Current.Span, Second);
        cursor.RefuseOpen();
        (tree.Fault, tree.HasComments) = (cursor.Fault, cursor.HasComments);
        return tree;
    }

    private static void SkipDelimiters(SqlCursor cursor)
    {
        while (!cursor.IsBroken && cursor.Current.Kind == SqlTokenKind.Delimiter)
            cursor.Next();
    }

    /// <summary>What it is instead; null where it may be the one that is wanted. A pipe is read as what its FILES says.</summary>
    private static string? Other(PropertyScope? head, StatementDefinition statement)
    {
        if (head == statement || (statement.HoldsQuery && head is null or StatementDefinition { HoldsQuery: true }))
            return null;
        return head?.Description ?? PropertyScope.Block.Description;
    }
}
