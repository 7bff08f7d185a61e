namespace StarRocks.AwsAuth.Rules;

internal static class SRA6001
{
    internal static readonly Rule Rule = new(
        "SRA6001",
        "Unterminated SQL text",
        RuleSeverity.Warning,
        "The SQL text ends inside a literal, a comment or a property list.");

    /// <param name="opening">The character that opens what is not closed.</param>
    internal static string UnterminatedMessage(char opening) => opening switch
    {
        '(' => "This property list is not closed. StarRocks rejects the statement. Add the missing ')'.",
        '/' => "This comment is not closed. StarRocks rejects everything that follows. Add the missing '*/'.",
        '`' => "This name is not closed. StarRocks rejects the statement. Add the missing '`'.",
        _ => "This literal is not closed. StarRocks rejects the statement. "
            + $"Add the missing {(opening == '"' ? "double" : "single")} quote.",
    };
}
