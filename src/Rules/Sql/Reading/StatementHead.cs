using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Recognizes statements by their first words.</summary>
internal static class StatementHead
{
    // By the first word.
    private static readonly Dictionary<string, List<(string[] Words, PropertyScope Scope)>> _heads = Index();
    private static readonly SqlWords _firstWords = new(_heads.Keys);

    // Words that begin a statement if the one before it has no delimiter.
    private static readonly string[] _starts =
    [
        "CREATE", "ALTER", "DROP", "INSERT", "SHOW", "USE", "EXPLAIN", "SUBMIT", "GRANT", "REVOKE", "TRUNCATE", "GO",
    ];

    // Words and symbols after which a name or a query follows, and no statement of its own.
    private static readonly string[] _continued =
    [
        "AS", "EXPLAIN", "FROM", "JOIN", "INTO", "OVERWRITE", "TABLE", "UPDATE", "SELECT", "DISTINCT", "WHERE", "HAVING", "ON", "AND", "OR",
        "NOT", "BY", "CASE", "WHEN", "THEN", "ELSE", ",", ".", "=", "<", ">",
    ];

    /// <summary>Skips a head and returns its statement; null if there is none.</summary>
    internal static PropertyScope? TryRead(SqlLexer lexer)
    {
        if (!_firstWords.MayBe(lexer.Text, lexer.Current))
            return null;
        foreach (var heads in _heads)
        {
            if (lexer.Is(heads.Key))
                return heads.Value.Find(head => lexer.Skip(head.Words)).Scope;
        }

        return null;
    }

    /// <summary>The statement whose head stands here.</summary>
    internal static PropertyScope? Find(SqlLexer lexer)
    {
        var token = lexer.Current;
        var head = TryRead(lexer);
        lexer.Rewind(token);
        return head;
    }

    /// <summary>Indicates whether another statement begins here although the previous one has no delimiter.</summary>
    internal static bool IsAt(SqlLexer lexer) => lexer.Current.Kind == SqlTokenKind.Word && Find(lexer) is not null;

    /// <summary>Indicates whether any statement begins here, which is recognized by the first word of a line.</summary>
    /// <param name="lexer">The lexer at the word.</param>
    /// <param name="previous">The token before the word.</param>
    /// <param name="mayHoldQuery">Whether the current statement can contain a query.</param>
    internal static bool IsStart(SqlLexer lexer, SqlToken previous, bool mayHoldQuery)
    {
        var token = lexer.Current;
        if (token.Kind != SqlTokenKind.Word)
            return false;
        if (lexer.Is(previous, "SHOW"))
            return false;
        if (!token.IsFirstOnLine || IsContinued(lexer, previous) || IsQualified(lexer))
            return IsAt(lexer);
        foreach (var word in _starts)
        {
            if (lexer.Is(word))
                return true;
        }

        return (!mayHoldQuery && (lexer.Is("SELECT") || lexer.Is("DESC"))) || IsAt(lexer);
    }

    /// <summary>
    /// Indicates whether a statement begins on a new line in the place of a name, so that the one before it is not complete. A word that
    /// is not reserved can be a name.
    /// </summary>
    internal static bool IsInPlaceOfName(SqlLexer lexer) => lexer.Current is { Kind: SqlTokenKind.Word, IsFirstOnLine: true }
        && (IsAt(lexer) || (Array.Exists(_starts, lexer.Is) && SqlReservedWords.Contains(lexer.TextOf(lexer.Current))));

    private static bool IsContinued(SqlLexer lexer, SqlToken previous)
    {
        foreach (var word in _continued)
        {
            if (lexer.Is(previous, word))
                return true;
        }

        return false;
    }

    /// <summary>Indicates whether the word is the first part of a name.</summary>
    private static bool IsQualified(SqlLexer lexer)
    {
        var token = lexer.Current;
        lexer.Next();
        var isQualified = lexer.Is('.');
        lexer.Rewind(token);
        return isQualified;
    }

    private static Dictionary<string, List<(string[] Words, PropertyScope Scope)>> Index()
    {
        var index = new Dictionary<string, List<(string[] Words, PropertyScope Scope)>>(StringComparer.Ordinal);
        foreach (var scope in (PropertyScope[])[.. StatementDefinitions.All, PropertyScope.PartialList])
        {
            foreach (var words in scope.Heads)
            {
                if (!index.TryGetValue(words[0], out var heads))
                    index.Add(words[0], heads = []);
                heads.Add((words, scope));
            }
        }

        return index;
    }
}
