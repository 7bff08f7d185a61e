using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a class among the annotated type and its base types, whose members are mapped.</summary>
/// <param name="Type">The class.</param>
/// <param name="Prefix">The prefix of the keys of its members; null for none.</param>
/// <param name="Members">The known members of its statement; null if it is not a statement, so that keys are derived from names.</param>
/// <param name="IsMapped">Indicates whether the class is an annotated base type, which reports its own problems.</param>
internal readonly record struct Level(INamedTypeSymbol Type, string? Prefix, StatementMember[]? Members, bool IsMapped)
{
    /// <summary>Gets the prefix with its dot; empty without a prefix.</summary>
    public string KeyStart { get; } = Prefix is null ? "" : Prefix + ".";
}
