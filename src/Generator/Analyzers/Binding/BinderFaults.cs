using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// What .NET's configuration binder does differently from <c>FromSettings</c>, as far as it fills the members by their names. It comes in
/// two forms: one by reflection, and one that its source generator writes, which ignores type converters and what can only be initialised.
/// </summary>
internal static class BinderFaults
{
    /// <param name="shape">The mapped type.</param>
    /// <param name="isGenerated">The project uses the source generator of the binder.</param>
    /// <param name="options">The type, if it is created as options; else null.</param>
    /// <returns>The end of a message; null where the type is filled correctly.</returns>
    internal static string? Find(TypeShape shape, bool isGenerated, INamedTypeSymbol? options)
    {
        if (options is { IsValueType: false } && !options.InstanceConstructors.Any(IsDefault))
            return "cannot create it as options, because it has no public parameterless constructor";
        return Of(shape, isGenerated);
    }

    internal static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static bool IsDefault(IMethodSymbol constructor) =>
        constructor is { Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public };

    private static string? Of(TypeShape shape, bool isGenerated)
    {
        foreach (var member in shape.Members)
        {
            if (Of(member, isGenerated && !IsParameter(shape, member), isGenerated) is { } fault)
                return fault;
        }

        return null;
    }

    private static bool IsParameter(TypeShape shape, MappedProperty member) => shape.Type.InstanceConstructors.Any(constructor =>
        constructor.Parameters.Any(parameter => string.Equals(parameter.Name, member.Symbol.Name, StringComparison.OrdinalIgnoreCase)));

    private static string? Of(MappedProperty member, bool mustBeSettable, bool isGenerated)
    {
        if (mustBeSettable && member.Symbol.SetMethod is { IsInitOnly: true })
            return $"silently skips the init-only member '{member.Symbol.Name}' because the project uses its source generator";
        return member.Type switch
        {
            MemberType.Secret when isGenerated =>
                $"silently leaves the Secret '{member.Symbol.Name}' null because the project uses its source generator",
            MemberType.Seconds => $"reads a number in '{member.Symbol.Name}' as days instead of seconds",
            MemberType.Enumeration when Refused(member, isGenerated) is { } word =>
                $"refuses the StarRocks value '{word}' of '{member.Symbol.Name}'",
            MemberType.Nested => Of(member.Nested!, isGenerated),
            _ => null,
        };
    }

    /// <summary>The first word of an enum that is not the name of its member, unless a converter of the enum reads it.</summary>
    private static string? Refused(MappedProperty member, bool isGenerated)
    {
        if (!isGenerated && HasConverter(member.Symbol.Type))
            return null;
        foreach (var word in member.Enum!.Values)
        {
            if (!string.Equals(word.Text, word.Member, StringComparison.OrdinalIgnoreCase))
                return word.Text;
        }

        return null;
    }

    private static bool HasConverter(ITypeSymbol type) =>
        WithoutNullable(type).GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "TypeConverterAttribute");
}
