namespace StarRocks.AwsAuth.Rules;

/// <summary>An expression of the caller's own, which becomes a part of a statement: it may neither end that part nor swallow what follows.</summary>
internal static class SqlExpression
{
    internal const string Open = "The expression ends inside a literal, a quoted name or a comment.";

    /// <summary>Why the text is no expression; null where it may be one. Its own syntax is StarRocks' to evaluate.</summary>
    public static string? TryRead(string expression, out string text)
    {
        text = "";
        var lexer = new SqlLexer(expression, isTemplate: false, isTranscript: false);
        var tokens = new ExpressionText(expression);
        while (lexer.Next().Kind != SqlTokenKind.End)
        {
            if (tokens.Add(lexer.Current) is { } refusal)
                return refusal;
        }

        return lexer.FirstOpen >= 0 ? Open : tokens.Finish(out text);
    }

    /// <summary>Returns a value indicating whether it is <c>$$</c> without a second one, which would end at the next one of the statement.</summary>
    public static bool IsOpen(SqlToken token) => token.Kind == SqlTokenKind.Symbol && token.End - token.Start > 1;
}
