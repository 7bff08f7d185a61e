using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Reads the values of clauses that rules check: the locations of a storage volume, and formats.</summary>
internal static class ClauseValueReader
{
    /// <summary>Reads the values of the clause that begins at the current word, and returns to it.</summary>
    /// <param name="lexer">The lexer at the word.</param>
    /// <param name="statement">The statement with the clause.</param>
    /// <param name="values">The list to which known values are added.</param>
    /// <returns>The clause; null if there is none, or if it is incomplete.</returns>
    internal static ClauseMember? Read(SqlLexer lexer, StatementDefinition statement, List<ParsedClause> values)
    {
        foreach (var member in statement.ClauseMembers)
        {
            if (member.WordsOfValues is not { } words || !lexer.Is(words[0]))
                continue;
            var word = lexer.Current;
            var count = values.Count;
            var isRead = lexer.Skip(words) && (member.IsVolumeLocation ? ReadList(lexer, member, values) : ReadOne(lexer, member, values));
            if (!isRead)
                values.RemoveRange(count, values.Count - count);
            lexer.Rewind(word);
            return isRead ? member : null;
        }

        return null;
    }

    private static bool ReadList(SqlLexer lexer, ClauseMember member, List<ParsedClause> values)
    {
        if (lexer.Is('='))
            lexer.Next();
        if (!lexer.Is('('))
            return false;
        do
        {
            if (lexer.Next().Kind != SqlTokenKind.Text || !ReadOne(lexer, member, values))
                return false;
        }
        while (lexer.Next().Kind == SqlTokenKind.Symbol && lexer.Is(','));
        return lexer.Is(')');
    }

    private static bool ReadOne(SqlLexer lexer, ClauseMember member, List<ParsedClause> values)
    {
        var token = lexer.Current;
        if (token.IsUnterminated || token.Kind is not (SqlTokenKind.Text or SqlTokenKind.Word))
            return false;
        var isText = token.Kind == SqlTokenKind.Text;
        var text = isText ? SqlLiteralValue.Of(lexer.Text, token.Inside, lexer.Text[token.Start]) : lexer.TextOf(token);
        if (!Template.IsIn(text))
            values.Add(new ParsedClause(member, text, isText ? token.Inside : token.Span));
        return true;
    }
}
