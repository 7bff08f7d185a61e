using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Reads FILES (…) within a statement of the user; everything else in that statement is skipped.</summary>
internal static class EmbeddedFiles
{
    internal static void Read(SqlCursor cursor, StatementTree tree)
    {
        var count = 0;
        while (!cursor.IsAtEnd)
        {
            var embedded = Array.Find(StatementDefinitions.Embedded, statement => OpeningAt(cursor, statement) is not null);
            var opening = embedded is null ? null : OpeningAt(cursor, embedded);
            if (embedded == tree.Statement && opening == embedded.OtherOpening)
            {
                cursor.Reject(
                    cursor.Current.Span,
                    $"{string.Join(" ", opening)} is not supported, because the typed form cannot represent it.");
            }

            for (var i = 1; i < opening?.Length; i++)
                cursor.Next();
            var word = cursor.Current.Span;
            cursor.Next();
            if (embedded != tree.Statement || !cursor.IsList())
                continue;
            if (++count > 1)
                cursor.Reject(word, "The statement contains a second FILES (…), and only one can be read.");
            tree.FirstWord = word;
            cursor.Properties(tree, tree.Statement.BlockClause);
        }

        if (count == 0)
            cursor.Reject(tree.FirstWord, $"The statement does not contain {string.Join(" ", tree.Statement.Opening)} (…).");
    }

    /// <summary>Returns the words with which a statement opens at the current word; null if it does not.</summary>
    private static string[]? OpeningAt(SqlCursor cursor, StatementDefinition statement) =>
        cursor.AreNext(statement.Opening) ? statement.Opening
        : statement.OtherOpening.Length > 0 && cursor.AreNext(statement.OtherOpening) ? statement.OtherOpening
        : null;
}
