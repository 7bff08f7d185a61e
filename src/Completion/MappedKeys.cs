using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Completion;

/// <summary>
/// Finds the keys of the members of an annotated type, which is being written: the generator reads a type only if it has no errors.
/// </summary>
internal static class MappedKeys
{
    /// <summary>Returns the keys, without values.</summary>
    /// <param name="type">The type.</param>
    /// <param name="consumer">What the type represents.</param>
    /// <param name="except">The name of the member that is left out.</param>
    internal static IEnumerable<WrittenProperty> Of(INamedTypeSymbol type, DictionaryConsumer consumer, string? except)
    {
        var members = MappingAttribute.Find(type)?.Members;
        for (var level = type; level is not null; level = level.BaseType)
        {
            foreach (var member in level.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false } property && property.Name != except
                    && MemberKey.Of(property, members) is { } key)
                    yield return new WrittenProperty(consumer.Prefix is { } prefix ? prefix + "." + key : key, null);
            }
        }
    }
}
