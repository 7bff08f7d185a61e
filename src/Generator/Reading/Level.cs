using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>One class of the chain from which members are taken.</summary>
/// <param name="Type">The class.</param>
/// <param name="Prefix">What stands before the keys of its members.</param>
/// <param name="Members">The members that its statement knows; null where it is none, and a name alone makes a key.</param>
/// <param name="IsMapped">It is a base that is mapped itself, so it tells of its own problems.</param>
internal readonly record struct Level(INamedTypeSymbol Type, string? Prefix, StatementMember[]? Members, bool IsMapped)
{
    /// <summary>The prefix and its dot; empty where there is none.</summary>
    public string KeyStart { get; } = Prefix is null ? "" : Prefix + ".";
}
