namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Reads a text that is one statement, as strictly as StarRocks: a text that it would reject, or that is unknown, is a fault with a
/// location. The output of a client is not part of a statement.
/// </summary>
internal static class StatementGrammar
{
    private const string Second = "A second statement begins here, but only one can be read. Split the text with StarRocksSql.Parse.";

    /// <summary>Reads a statement, which may be part of another one.</summary>
    internal static StatementTree Read(string text, StatementDefinition statement)
    {
        var cursor = new SqlCursor(text);
        var tree = Begin(cursor, statement);
        if (cursor.IsAtEnd)
            cursor.Reject(default, $"The text contains no statement. Expected: {statement.Description}.");
        else if (Other(cursor.Head(), statement) is { } other)
            cursor.Reject(cursor.Current.Span, $"This is {other}. Expected: {statement.Description}.");
        else if (statement.BlockClause.IsTableFunction)
            EmbeddedFiles.Read(cursor, tree);
        else
            Read(cursor, tree, statement.SqlForms[0]);
        return End(cursor, tree);
    }

    /// <summary>Reads source that is exactly one form of a statement.</summary>
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

    /// <summary>Checks that nothing but the end of the statement or text follows.</summary>
    private static StatementTree End(SqlCursor cursor, StatementTree tree)
    {
        if (!cursor.IsBroken && !cursor.IsAtEnd)
            cursor.Reject(cursor.Current.Span, "The statement should end here, because the rest cannot be read.");
        SkipDelimiters(cursor);
        if (!cursor.IsAtEnd)
            cursor.Reject(cursor.Current.Span, Second);
        cursor.ReportUnterminated();
        (tree.Fault, tree.HasComments) = (cursor.Fault, cursor.HasComments);
        return tree;
    }

    private static void SkipDelimiters(SqlCursor cursor)
    {
        while (!cursor.IsBroken && cursor.Current.Kind == SqlTokenKind.Delimiter)
            cursor.Next();
    }

    /// <summary>Returns the description of another statement; null if it may be the expected one. A pipe is read as its FILES.</summary>
    private static string? Other(PropertyScope? head, StatementDefinition statement)
    {
        if (head == statement || (statement.HoldsQuery && head is null or StatementDefinition { HoldsQuery: true }))
            return null;
        return head?.Description ?? PropertyScope.Block.Description;
    }
}
