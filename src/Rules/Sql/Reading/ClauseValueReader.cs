using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Reads the values of clauses that rules check: paths, the locations of a storage volume, and formats.</summary>
internal static class ClauseValueReader
{
    /// <summary>Reads the values of the clause that begins at the current word, and returns to it.</summary>
    /// <param name="lexer">The lexer at the word.</param>
    /// <param name="statement">The statement with the clause.</param>
    /// <param name="values">The list to which known values are added.</param>
    /// <returns>The clause; null if there is none, or if it is incomplete.</returns>
    internal static ClauseMember? Read(SqlLexer lexer, StatementDefinition statement, List<ParsedClause> values)
    {
        foreach (var member in statement.CheckedClauses)
        {
            if (!lexer.Is(member.WordsOfValues![0]))
                continue;
            var word = lexer.Current;
            var count = values.Count;
            var isList = member.Type == ClauseMemberType.Texts;
            var isRead = lexer.Skip(member.WordsOfValues) && (isList ? ReadList(lexer, member, values) : ReadOne(lexer, member, values));
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
        if (token.IsUnterminated || (token.Kind != SqlTokenKind.Text && (token.Kind != SqlTokenKind.Word || member.IsPath)))
            return false;
        var isText = token.Kind == SqlTokenKind.Text;
        var text = isText ? SqlLiteralValue.Of(lexer.Text, token.Inside, lexer.Text[token.Start]) : lexer.TextOf(token);
        if (!Template.IsIn(text))
            values.Add(new ParsedClause(member, text, isText ? token.Inside : token.Span));
        return true;
    }
}
