namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the rules of one category, which a user can configure together.</summary>
/// <param name="Name">The last part of the category.</param>
/// <param name="Rules">The rules.</param>
internal sealed record RuleFamily(string Name, params Rule[] Rules);
