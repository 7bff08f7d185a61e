using System.Linq;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>What an initialiser can say of a type's members.</summary>
internal static class Members
{
    internal static ITypeSymbol? TypeOf(ITypeSymbol type, string member)
    {
        for (var each = Underlying(type); each is not null; each = each.BaseType)
        {
            if (each.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
                return property.Type;
        }

        return null;
    }

    /// <summary><c>new() { … }</c> makes one.</summary>
    internal static bool CanBeNew(ITypeSymbol type) => Underlying(type) is INamedTypeSymbol { IsAbstract: false } named
        && (named.IsValueType || named.InstanceConstructors.Any(static c => c.Parameters.IsEmpty && c.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal))
        && !named.GetMembers().OfType<IPropertySymbol>().Any(static p => p.IsRequired);

    private static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
