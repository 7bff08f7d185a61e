using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Recognizes the types of members that are lists.</summary>
internal static class ListTypes
{
    /// <summary>Indicates whether a type is, or implements, an <c>IReadOnlyList&lt;T&gt;</c> of a type of this library.</summary>
    internal static bool Holds(ITypeSymbol type, string item)
    {
        if (IsListOf(type, item))
            return true;
        foreach (var implemented in type.AllInterfaces)
        {
            if (IsListOf(implemented, item))
                return true;
        }

        return false;
    }

    /// <summary>Indicates whether a type is, or implements, an <c>IReadOnlyList&lt;string&gt;</c>.</summary>
    internal static bool HoldsText(ITypeSymbol type)
    {
        if (IsListOfText(type))
            return true;
        foreach (var implemented in type.AllInterfaces)
        {
            if (IsListOfText(implemented))
                return true;
        }

        return false;
    }

    /// <summary>Returns how a list of a type is created.</summary>
    internal static MemberTraits TraitsOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } => MemberTraits.Array,
        { Name: "List", ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } } => MemberTraits.List,
        { Name: "ImmutableArray", ContainingNamespace: { Name: "Immutable", ContainingNamespace.Name: "Collections" } } =>
            MemberTraits.ImmutableArray,
        { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IReadOnlyList_T } => MemberTraits.Array,
        _ => MemberTraits.None,
    };

    private static bool IsListOfText(ITypeSymbol type) =>
        ItemOf(type) is { SpecialType: SpecialType.System_String };

    private static bool IsListOf(ITypeSymbol type, string item) =>
        ItemOf(type) is { } itemType && KnownTypes.IsOurs(itemType, item);

    private static ITypeSymbol? ItemOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IReadOnlyList_T } list
            ? list.TypeArguments[0]
            : null;
}
