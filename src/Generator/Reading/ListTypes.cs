using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Tells the types that are a read-only list of columns or loads.</summary>
internal static class ListTypes
{
    /// <summary>Whether it is, or converts to, an <c>IReadOnlyList</c> of the named type of ours.</summary>
    internal static bool Holds(ITypeSymbol type, string item)
    {
        if (IsListOf(type, item))
            return true;
        foreach (var each in type.AllInterfaces)
        {
            if (IsListOf(each, item))
                return true;
        }

        return false;
    }

    /// <summary>Whether it is, or converts to, an <c>IReadOnlyList</c> of strings.</summary>
    internal static bool HoldsText(ITypeSymbol type)
    {
        if (IsListOfText(type))
            return true;
        foreach (var each in type.AllInterfaces)
        {
            if (IsListOfText(each))
                return true;
        }

        return false;
    }

    /// <summary>What an empty list of the type is.</summary>
    internal static MemberTraits TraitsOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } => MemberTraits.Array,
        { Name: "List", ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } } => MemberTraits.List,
        { Name: "ImmutableArray", ContainingNamespace: { Name: "Immutable", ContainingNamespace.Name: "Collections" } } => MemberTraits.ImmutableArray,
        { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IReadOnlyList_T } => MemberTraits.Array,
        _ => MemberTraits.None,
    };

    private static bool IsListOfText(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IReadOnlyList_T, TypeArguments: [{ SpecialType: SpecialType.System_String }] };

    private static bool IsListOf(ITypeSymbol type, string item) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IReadOnlyList_T } list && KnownTypes.IsOurs(list.TypeArguments[0], item);
}
