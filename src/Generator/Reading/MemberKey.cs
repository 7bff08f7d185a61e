using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Determines the key of a member of an annotated type that may have errors, without the prefix of the type.</summary>
internal static class MemberKey
{
    /// <summary>Returns the key; null if the member is excluded, or if its key is not a text.</summary>
    /// <param name="property">The member.</param>
    /// <param name="members">The known members of the statement; null if the type is a block or a map.</param>
    internal static string? Of(IPropertySymbol property, StatementMember[]? members)
    {
        var attributes = MemberAttributes.Of(property);
        if (attributes.IsIgnored)
            return null;
        if (attributes.Key is { } key)
            return key.ConstructorArguments is [{ Value: string text }] ? text : null;
        return (members is null ? null : StatementMembers.KeyOf(members, property.Name)) ?? SnakeCase.Of(property.Name);
    }
}
