using System.Linq;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Finds out what an initializer can contain for the members of a type.</summary>
internal static class Members
{
    internal static ITypeSymbol? TypeOf(ITypeSymbol type, string member)
    {
        for (var declaring = Underlying(type); declaring is not null; declaring = declaring.BaseType)
        {
            if (declaring.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
                return property.Type;
        }

        return null;
    }

    /// <summary>Indicates whether <c>new() { … }</c> can create a type.</summary>
    internal static bool CanBeCreated(ITypeSymbol type) => Underlying(type) is INamedTypeSymbol { IsAbstract: false } named
        && (named.IsValueType || named.InstanceConstructors.Any(IsCallable))
        && !named.GetMembers().OfType<IPropertySymbol>().Any(static property => property.IsRequired);

    private static bool IsCallable(IMethodSymbol constructor) =>
        constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal;

    private static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
}
