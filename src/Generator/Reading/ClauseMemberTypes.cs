using System;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the members of a statement that are clauses of its text rather than properties, by their names.</summary>
internal static class ClauseMemberTypes
{
    /// <summary>Returns the type of a member that is a clause, or null for any other member.</summary>
    internal static MemberType? Of(StatementDefinition? statement, IPropertySymbol property)
    {
        if (statement is null)
            return null;
        if (property.Name == "Properties" && IsAdditional(property.Type))
            return MemberType.AdditionalProperties;
        return statement.FindClause(property.Name)?.Type switch
        {
            null => null,
            ClauseMemberType.Columns => ListTypes.Holds(property.Type, "TableColumn") ? MemberType.Columns : null,
            ClauseMemberType.Data => ListTypes.Holds(property.Type, "LoadData") ? MemberType.Data : null,
            ClauseMemberType.Texts => ListTypes.HoldsText(property.Type) ? MemberType.Clause : null,
            ClauseMemberType.Text => property.Type.SpecialType == SpecialType.System_String && !HasKey(property) ? MemberType.Clause : null,
            ClauseMemberType.Flag => IsBoolean(property.Type) && !HasKey(property) ? MemberType.Clause : null,
            var other => throw new ArgumentOutOfRangeException(nameof(property), other, null),
        };
    }

    /// <summary>A member with <c>[PropertyKey]</c> is a property.</summary>
    private static bool HasKey(IPropertySymbol property) => MemberAttributes.Of(property).Key is not null;

    private static bool IsAdditional(ITypeSymbol type) => KnownTypes.IsOurs(type, "PropertyDictionary")
        || type is INamedTypeSymbol
        {
            Name: "IReadOnlyDictionary",
            ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" },
            TypeArguments: [{ SpecialType: SpecialType.System_String }, { SpecialType: SpecialType.System_String }],
        };

    private static bool IsBoolean(ITypeSymbol type) => type.SpecialType == SpecialType.System_Boolean
        || type is INamedTypeSymbol
        {
            OriginalDefinition.SpecialType: SpecialType.System_Nullable_T,
            TypeArguments: [{ SpecialType: SpecialType.System_Boolean }],
        };
}
