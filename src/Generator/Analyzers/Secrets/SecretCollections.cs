using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Recognizes collections, and the methods that put a value into them or take it out.</summary>
internal static class SecretCollections
{
    internal static bool IsDictionary(ITypeSymbol type)
    {
        if (IsGenericDictionary(type))
            return true;
        foreach (var implemented in type.AllInterfaces)
        {
            if (IsGenericDictionary(implemented))
                return true;
        }

        return false;
    }

    internal static bool IsCollection(ITypeSymbol type)
    {
        if (type.SpecialType is SpecialType.System_String)
            return false;
        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented.SpecialType == SpecialType.System_Collections_IEnumerable)
                return true;
        }

        return false;
    }

    /// <summary>Indicates whether a method adds its argument to its receiver.</summary>
    internal static bool Adds(IMethodSymbol method) =>
        method.Name is "Add" or "TryAdd" or "Insert" or "Push" or "Enqueue" or "AddFirst" or "AddLast" or "AddRange" or "SetValue"
            && IsCollection(method.ContainingType);

    /// <summary>Indicates whether a method returns the collection, or a copy or a part of it.</summary>
    internal static bool KeepsElements(string method) =>
        method is "Where" or "OrderBy" or "OrderByDescending" or "Order" or "OrderDescending" or "ThenBy" or "Skip" or "SkipWhile"
            or "SkipLast" or "Take" or "TakeWhile" or "TakeLast" or "Distinct" or "DistinctBy" or "Reverse" or "ToList" or "ToArray"
            or "ToHashSet" or "AsEnumerable" or "AsReadOnly" or "Append" or "Prepend" or "Concat" or "Union" or "DefaultIfEmpty"
            or "Cast" or "OfType"
            or "GetRange" or "FindAll" or "ToImmutableArray" or "ToImmutableList" or "ToFrozenSet";

    /// <summary>Indicates whether a method returns an element of the collection.</summary>
    internal static bool ReturnsElement(string method) =>
        method is "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "ElementAt"
            or "ElementAtOrDefault" or "Max" or "Min" or "Aggregate" or "Find" or "FindLast" or "Pop" or "Peek" or "Dequeue";

    private static bool IsGenericDictionary(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "IDictionary" or "IReadOnlyDictionary", TypeArguments.Length: 2 };
}
