namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Writes and reads the parentheses around an expression in SET of a load. StarRocks parses the list as ordinary expressions: it reads
/// <c>a = b &gt; 1</c> as <c>(a = b) &gt; 1</c>, and rejects it.
/// </summary>
internal static class SetExpression
{
    /// <summary>Returns the expression as SET requires it.</summary>
    public static string Write(string expression) => NeedsParentheses(expression) ? "(" + expression + ")" : expression;

    /// <summary>Returns the expression without the parentheses that <see cref="Write"/> adds.</summary>
    public static string Read(string text)
    {
        if (text is not ['(', .., ')'])
            return text;
        var inside = text.Substring(1, text.Length - 2).Trim();
        return SqlExpression.TryRead(inside, out var expression) is null && NeedsParentheses(expression) ? expression : text;
    }

    private static bool NeedsParentheses(string expression)
    {
        var lexer = new SqlLexer(expression, isTemplate: false, isTranscript: false);
        if (lexer.Next().Kind == SqlTokenKind.Word && (lexer.Is("NOT") || lexer.Is("BINARY")))
            return true;
        var (depth, betweens, previous) = (0, 0, default(SqlToken));
        for (; lexer.Current.Kind != SqlTokenKind.End; lexer.Next())
        {
            var token = lexer.Current;
            depth += Opens(lexer, previous) ? 1 : Closes(lexer) ? -1 : 0;
            if (depth == 0 && lexer.Is("BETWEEN"))
                betweens++;
            else if (depth == 0 && betweens > 0 && lexer.Is("AND"))
                betweens--;
            else if (depth == 0 && IsOperator(lexer, previous))
                return true;
            previous = token;
        }

        return false;
    }

    /// <summary>Indicates whether the token begins what is already separate: a bracket or CASE.</summary>
    private static bool Opens(SqlLexer lexer, SqlToken previous) =>
        lexer.Is('(') || lexer.Is('[') || lexer.Is('{') || (lexer.Is("CASE") && !lexer.Is(previous, "."));

    private static bool Closes(SqlLexer lexer) => lexer.Is(')') || lexer.Is(']') || lexer.Is('}') || lexer.Is("END");

    private static bool IsOperator(SqlLexer lexer, SqlToken previous)
    {
        if (lexer.Current.Kind == SqlTokenKind.Word)
            return lexer.Is("IS") || lexer.Is("AND") || lexer.Is("OR");
        var isAdjacent = previous.End == lexer.Current.Start;
        return lexer.Is('<') || lexer.Is('=')
            || (lexer.Is('>') && !(isAdjacent && lexer.Is(previous, "-")))
            || (isAdjacent && ((lexer.Is('&') && lexer.Is(previous, "&")) || (lexer.Is('|') && lexer.Is(previous, "|"))));
    }
}
