using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Classifies methods that receive a collection of pairs, by name.</summary>
internal static class DictionaryMethods
{
    private static readonly string[] _mergingMethods =
    [
        "AddInMemoryCollection", "AddRange", "Append", "Concat", "Except", "InsertRange", "Merge", "Prepend", "SetItems", "Union",
        "UnionWith",
    ];

    /// <summary>Indicates whether a method creates another collection with the same pairs.</summary>
    internal static bool Converts(string name) =>
        name.StartsWith("To", StringComparison.Ordinal) || name is "AsReadOnly" or "AsEnumerable" or "CreateRange";

    /// <summary>Indicates whether a method combines the pairs with others.</summary>
    internal static bool Merges(string name) => Array.IndexOf(_mergingMethods, name) >= 0;

    /// <summary>Indicates whether a method only reads the collection.</summary>
    internal static bool Reads(string name) =>
        name is "ContainsKey" or "ContainsValue" or "TryGetValue" or "GetValueOrDefault" or "Contains" or "Any" or "Count" or "ToString"
            or "EnsureCapacity";

    /// <summary>Indicates whether a call is a LINQ method, which does not change the collection.</summary>
    internal static bool IsLinq(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { ContainingType: { Name: "Enumerable" } type }
            && type.ContainingNamespace is { Name: "Linq", ContainingNamespace.Name: "System" };

    /// <summary>Returns the annotated type that reads the pairs in a call; null if there is none.</summary>
    internal static INamedTypeSymbol? FindReader(InvocationExpressionSyntax call, SemanticModel model,
        CancellationToken cancellation) =>
        NameOf(call) is "FromProperties" or "TryFromProperties"
            && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { IsStatic: true, ContainingType: { } type }
            && MappingAttribute.Find(type) is not null
            ? type
            : null;

    internal static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
