namespace StarRocks.AwsAuth.Rules;

/// <summary>Checks an expression of the user that becomes part of a statement, which it must neither end nor extend.</summary>
internal static class SqlExpression
{
    internal const string UnterminatedReason = "The expression ends inside a literal, a quoted name or a comment.";

    /// <summary>Returns the reason why the text is not an expression; null if it may be one. StarRocks evaluates its syntax.</summary>
    public static string? TryRead(string expression, out string text)
    {
        text = "";
        var lexer = new SqlLexer(expression, isTemplate: false, isTranscript: false);
        var tokens = new ExpressionText(expression);
        while (lexer.Next().Kind != SqlTokenKind.End)
        {
            if (tokens.Add(lexer.Current) is { } reason)
                return reason;
        }

        return lexer.FirstOpen >= 0 ? UnterminatedReason : tokens.Finish(out text);
    }

    /// <summary>Indicates whether the token is <c>$$</c> without a closing one.</summary>
    public static bool IsUnterminated(SqlToken token) => token.Kind == SqlTokenKind.Symbol && token.End - token.Start > 1;
}
