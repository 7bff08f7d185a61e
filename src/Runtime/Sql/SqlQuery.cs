using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// A query of the caller's own, which becomes a part of a statement: it may neither end that statement nor swallow what follows.
/// </summary>
internal static class SqlQuery
{
    /// <summary>The query without what stands around it: blanks, comments, its semicolon.</summary>
    public static string Checked(string query, string parameterName)
    {
        var lexer = new SqlLexer(query ?? throw new ArgumentNullException(parameterName), isTemplate: false, isTranscript: false);
        var first = lexer.Next();
        if (!lexer.Is("SELECT") && !lexer.Is("WITH") && !lexer.Is('('))
            throw new ArgumentException("The query does not begin with SELECT or WITH.", parameterName);
        var end = 0;
        var depth = 0;
        var isOpen = false;
        for (var token = first; token.Kind is not (SqlTokenKind.End or SqlTokenKind.Delimiter); token = lexer.Next())
        {
            end = token.End;
            isOpen |= SqlExpression.IsOpen(token);
            depth += lexer.Is('(') ? 1 : lexer.Is(')') ? -1 : 0;
            if (depth < 0)
                break;
        }

        while (lexer.Current.Kind == SqlTokenKind.Delimiter)
            lexer.Next();
        if (isOpen || lexer.FirstOpen >= 0)
            throw new ArgumentException("The query ends inside a literal, a quoted name or a comment.", parameterName);
        if (depth != 0)
            throw new ArgumentException("The parentheses of the query don't match.", parameterName);
        return lexer.Current.Kind == SqlTokenKind.End
            ? query.Substring(first.Start, end - first.Start)
            : throw new ArgumentException("The query holds more than one statement.", parameterName);
    }
}
