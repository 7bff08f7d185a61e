using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads whether a list is empty. Roslyn 4.8 has no operation for collection expressions, so their syntax is read.</summary>
internal static class ListReader
{
    /// <summary>Reads a list. An empty list is unset only if nothing can be added to it later.</summary>
    internal static MemberValue Read(MappedProperty member, IOperation value)
    {
        value = ValueReader.Unwrap(value);
        if (value.ConstantValue is { HasValue: true, Value: null })
            return default;
        var read = value.Syntax is CollectionExpressionSyntax collection ? ReadElements(collection) : ReadCreation(value);
        return read.IsUnset && !member.Is(MemberTraits.Array) ? MemberValue.Unknown : read;
    }

    private static MemberValue ReadCreation(IOperation value) => value switch
    {
        IDefaultValueOperation { Type.IsReferenceType: true } => default,
        IArrayCreationOperation { Initializer.ElementValues.Length: > 0 } => MemberValue.NonEmptyList,
        IArrayCreationOperation { Initializer: not null } => default,
        IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => default,
        IInvocationOperation { TargetMethod: { Name: "Empty", ContainingType: { SpecialType: SpecialType.System_Array } } } => default,
        IObjectCreationOperation { Initializer.Initializers.Length: > 0 } => MemberValue.NonEmptyList,
        IObjectCreationOperation { Initializer: null, Arguments.Length: 0, Type.Name: "List" } => default,
        _ => MemberValue.Unknown,
    };

    private static MemberValue ReadElements(CollectionExpressionSyntax collection)
    {
        if (collection.Elements.Count == 0)
            return default;
        foreach (var element in collection.Elements)
        {
            if (element is ExpressionElementSyntax)
                return MemberValue.NonEmptyList;
        }

        return MemberValue.Unknown;
    }
}
