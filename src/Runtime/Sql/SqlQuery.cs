using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// Validates a query of the caller that becomes a clause of a statement. It must not end that statement or include the clauses after it.
/// </summary>
internal static class SqlQuery
{
    private static readonly string[] _outfile = ["INTO", "OUTFILE"];

    /// <summary>Returns the query without surrounding blanks, comments and its semicolon.</summary>
    public static string Checked(string query, string parameterName)
    {
        var lexer = new SqlLexer(query ?? throw new ArgumentNullException(parameterName), isTemplate: false, isTranscript: false);
        var first = lexer.Next();
        if (!lexer.Is("SELECT") && !lexer.Is("WITH") && !lexer.Is('('))
            throw new ArgumentException("The query does not start with SELECT or WITH.", parameterName);
        var end = 0;
        var depth = 0;
        var isOpen = false;
        var hasTarget = false;
        for (var token = first; token.Kind is not (SqlTokenKind.End or SqlTokenKind.Delimiter); token = lexer.Next())
        {
            end = token.End;
            isOpen |= SqlExpression.IsUnterminated(token);
            hasTarget |= depth == 0 && lexer.AreNext(_outfile);
            depth += lexer.Is('(') ? 1 : lexer.Is(')') ? -1 : 0;
            if (depth < 0)
                break;
        }

        while (lexer.Current.Kind == SqlTokenKind.Delimiter)
            lexer.Next();
        if (isOpen || lexer.FirstOpen >= 0)
            throw new ArgumentException("The query ends inside a literal, a quoted name or a comment.", parameterName);
        if (depth != 0)
            throw new ArgumentException("The parentheses of the query do not match.", parameterName);
        if (hasTarget)
            throw new ArgumentException("The query already has INTO OUTFILE. Pass only the SELECT.", parameterName);
        return lexer.Current.Kind == SqlTokenKind.End
            ? query.Substring(first.Start, end - first.Start)
            : throw new ArgumentException("The query contains more than one statement.", parameterName);
    }
}
