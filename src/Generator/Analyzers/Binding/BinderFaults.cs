using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds what the .NET configuration binder reads differently from <c>FromSettings</c>. The binder uses reflection or, if its source
/// generator is enabled, generated code, which ignores type converters and init-only properties.
/// </summary>
internal static class BinderFaults
{
    /// <param name="mapped">The mapped type.</param>
    /// <param name="usesGenerator">Whether the project uses the source generator of the binder.</param>
    /// <param name="options">The type if it is created as options; otherwise, null.</param>
    /// <returns>The end of a message; null if the type is read correctly.</returns>
    internal static string? Find(MappedType mapped, bool usesGenerator, INamedTypeSymbol? options)
    {
        if (options is { IsValueType: false } && !options.InstanceConstructors.Any(IsDefault))
            return "cannot create it as options, because it has no public parameterless constructor";
        return FindIn(mapped, usesGenerator);
    }

    internal static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    private static bool IsDefault(IMethodSymbol constructor) =>
        constructor is { Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public };

    private static string? FindIn(MappedType mapped, bool usesGenerator)
    {
        foreach (var member in mapped.Members)
        {
            if (FindIn(member, usesGenerator && !IsParameter(mapped, member), usesGenerator) is { } fault)
                return fault;
        }

        return null;
    }

    private static bool IsParameter(MappedType mapped, MappedProperty member) => mapped.Type.InstanceConstructors.Any(constructor =>
        constructor.Parameters.Any(parameter => string.Equals(parameter.Name, member.Symbol.Name, StringComparison.OrdinalIgnoreCase)));

    private static string? FindIn(MappedProperty member, bool mustBeSettable, bool usesGenerator)
    {
        if (mustBeSettable && member.Symbol.SetMethod is { IsInitOnly: true })
            return $"silently skips the init-only member '{member.Symbol.Name}' because the project uses its source generator";
        return member.Type switch
        {
            MemberType.Secret when usesGenerator =>
                $"silently leaves the Secret '{member.Symbol.Name}' null because the project uses its source generator",
            MemberType.Seconds => $"reads a number in '{member.Symbol.Name}' as days instead of seconds",
            MemberType.Enumeration when RejectedText(member, usesGenerator) is { } text =>
                $"rejects the StarRocks value '{text}' of '{member.Symbol.Name}'",
            MemberType.Nested => FindIn(member.Nested!, usesGenerator),
            _ => null,
        };
    }

    /// <summary>Returns the first text of an enum that is neither the name of its member nor read by a type converter.</summary>
    private static string? RejectedText(MappedProperty member, bool usesGenerator)
    {
        if (!usesGenerator && HasConverter(member.Symbol.Type))
            return null;
        foreach (var value in member.Enum!.Values)
        {
            if (!string.Equals(value.Text, value.Member, StringComparison.OrdinalIgnoreCase))
                return value.Text;
        }

        return null;
    }

    private static bool HasConverter(ITypeSymbol type) =>
        WithoutNullable(type).GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "TypeConverterAttribute");
}
