namespace StarRocks.AwsAuth.Rules;

/// <summary>The words that a statement begins with, by which it is known.</summary>
internal static class StatementHead
{
    private static readonly (string[] Words, StatementForm Form)[] _heads =
    [
        (["CREATE", "EXTERNAL", "CATALOG"], StatementForm.Catalog),
        (["CREATE", "EXTERNAL", "TABLE"], StatementForm.FileTable),
        (["CREATE", "EXTERNAL", "RESOURCE"], StatementForm.Settings),
        (["CREATE", "STORAGE", "VOLUME"], StatementForm.StorageVolume),
        (["CREATE", "REPOSITORY"], StatementForm.Repository),
        (["CREATE", "READ", "ONLY", "REPOSITORY"], StatementForm.Repository),
        (["CREATE", "PIPE"], StatementForm.Pipe),
        (["CREATE", "OR", "REPLACE", "PIPE"], StatementForm.Pipe),
        (["ALTER", "CATALOG"], StatementForm.AlterCatalog),
        (["ALTER", "STORAGE", "VOLUME"], StatementForm.AlterStorageVolume),
        (["ALTER", "RESOURCE"], StatementForm.Settings),
        (["LOAD", "LABEL"], StatementForm.Load),
        (["EXPORT", "TABLE"], StatementForm.Export),
    ];

    // What may begin a statement where the one before it has no delimiter.
    private static readonly string[] _starts = ["CREATE", "ALTER", "DROP", "INSERT", "SHOW", "USE", "EXPLAIN", "SUBMIT", "GRANT", "REVOKE", "TRUNCATE", "GO"];

    /// <summary>Reads the words of a head and stops behind them; stays where there is none.</summary>
    internal static StatementForm? TryRead(SqlLexer lexer)
    {
        if (!lexer.Is("CREATE") && !lexer.Is("ALTER") && !lexer.Is("LOAD") && !lexer.Is("EXPORT"))
            return null;
        var first = lexer.Current;
        foreach (var (words, form) in _heads)
        {
            if (TryRead(lexer, words))
                return form;
            lexer.Rewind(first);
        }

        return null;
    }

    /// <summary>Whether another statement begins here, though nothing has ended the one before.</summary>
    internal static bool IsAt(SqlLexer lexer)
    {
        var token = lexer.Current;
        if (token.Kind != SqlTokenKind.Word)
            return false;
        var isHead = TryRead(lexer) is not null;
        lexer.Rewind(token);
        return isHead;
    }

    /// <summary>Likewise, for statements of any kind; these are known by the line that they begin.</summary>
    /// <param name="lexer">Stands at the word that may begin one.</param>
    /// <param name="previous">The token before it.</param>
    /// <param name="mayHoldQuery">The statement that is being read may have a query in it.</param>
    internal static bool IsStart(SqlLexer lexer, SqlToken previous, bool mayHoldQuery)
    {
        var token = lexer.Current;
        if (token.Kind != SqlTokenKind.Word)
            return false;
        if (!token.IsFirstOnLine || lexer.Is(previous, "AS") || lexer.Is(previous, "EXPLAIN"))
            return IsAt(lexer);
        foreach (var word in _starts)
        {
            if (lexer.Is(word))
                return true;
        }

        return (!mayHoldQuery && (lexer.Is("SELECT") || lexer.Is("DESC"))) || IsAt(lexer);
    }

    private static bool TryRead(SqlLexer lexer, string[] words)
    {
        foreach (var word in words)
        {
            if (!lexer.Is(word))
                return false;
            lexer.Next();
        }

        return true;
    }
}
