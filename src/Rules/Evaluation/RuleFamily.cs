namespace StarRocks.AwsAuth.Rules;

/// <summary>Rules of one kind, which a user can configure together.</summary>
/// <param name="Name">The last part of their category.</param>
/// <param name="Rules">All of them.</param>
internal sealed record RuleFamily(string Name, params Rule[] Rules);
