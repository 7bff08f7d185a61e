using System;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Recognizes the types of collections of pairs, and those that are read-only.</summary>
internal static class DictionaryTypes
{
    /// <summary>
    /// Indicates whether a type is a sequence of pairs whose keys are strings, and whose values are strings or objects.
    /// </summary>
    internal static bool IsDictionary(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array)
            return IsPair(array.ElementType);
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named)
            return false;
        if (IsSequence(named) || IsSpan(named))
            return true;
        foreach (var implemented in named.AllInterfaces)
        {
            if (IsSequence(implemented))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Indicates whether the values of the pairs are objects, which a collection of strings cannot replace.
    /// </summary>
    internal static bool IsBoxed(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsBoxedPair(array.ElementType),
        INamedTypeSymbol named => IsBoxedPair(named.TypeArguments is [var element] ? element : named),
        _ => true,
    };

    /// <summary>Indicates whether nothing can be added through a type after the creation.</summary>
    internal static bool IsReadOnly(ITypeSymbol type) =>
        type is IArrayTypeSymbol || NameStartsWith(type, "IReadOnly") || NameStartsWith(type, "ReadOnly")
            || NameStartsWith(type, "IEnumerable")
        || NameStartsWith(type, "IImmutable") || NameStartsWith(type, "Frozen") || KnownTypes.IsOurs(type, "PropertyDictionary")
        || (NameStartsWith(type, "Immutable") && type.ContainingType is null);

    private static bool NameStartsWith(ITypeSymbol type, string start) => type.Name.StartsWith(start, StringComparison.Ordinal);

    private static bool IsSequence(INamedTypeSymbol type) =>
        type is { SpecialType: SpecialType.None, TypeArguments: [var element] }
            && type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            && IsPair(element);

    private static bool IsSpan(INamedTypeSymbol type) =>
        type is { Name: "Span" or "ReadOnlySpan", TypeArguments: [var element] } && KnownTypes.IsSystem(type, type.Name) && IsPair(element);

    private static bool IsBoxedPair(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [_, { SpecialType: SpecialType.System_Object }] };

    /// <summary>Indicates whether a type is a pair of a collection.</summary>
    internal static bool IsPair(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }, var value] } pair
            && value.SpecialType is SpecialType.System_String or SpecialType.System_Object
            && (pair.IsTupleType || IsKeyValuePair(pair));

    private static bool IsKeyValuePair(INamedTypeSymbol type) =>
        type is { Name: "KeyValuePair", ContainingType: null, ContainingNamespace: { Name: "Generic", ContainingNamespace: var outer } }
            && outer is { Name: "Collections", ContainingNamespace.Name: "System" };
}
