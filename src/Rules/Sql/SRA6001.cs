namespace StarRocks.AwsAuth.Rules;

internal static class SRA6001
{
    internal static readonly Rule Rule = new(
        "SRA6001",
        "SQL text that is never closed",
        RuleSeverity.Warning,
        "SQL text that ends inside a literal, a comment or a property list.");

    /// <summary>What is said of text that is opened and never closed, by what opens it.</summary>
    internal static string OpenMessage(char opening) => opening switch
    {
        '(' => "This property list is never closed: StarRocks refuses the statement. Add the ')' at its end.",
        '/' => "This comment is never closed: StarRocks refuses all that follows. Add the '*/' at its end.",
        '`' => "This name is never closed: StarRocks refuses the statement. Add the '`' at its end.",
        _ => $"This literal is never closed: StarRocks refuses the statement. Add the {(opening == '"' ? "double" : "single")} quote at its end.",
    };
}
