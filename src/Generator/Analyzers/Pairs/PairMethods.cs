using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What methods do with the pairs that they get, by their names.</summary>
internal static class PairMethods
{
    private static readonly string[] _mergingMethods = ["AddInMemoryCollection", "AddRange", "Append", "Concat", "Except", "InsertRange", "Merge", "Prepend", "SetItems", "Union", "UnionWith"];

    /// <summary>Makes another collection of the same pairs.</summary>
    internal static bool Converts(string name) => name.StartsWith("To", StringComparison.Ordinal) || name is "AsReadOnly" or "AsEnumerable" or "CreateRange";

    /// <summary>Puts the pairs together with others.</summary>
    internal static bool Merges(string name) => Array.IndexOf(_mergingMethods, name) >= 0;

    /// <summary>Looks at one thing of a collection.</summary>
    internal static bool Reads(string name) => name is "ContainsKey" or "ContainsValue" or "TryGetValue" or "GetValueOrDefault" or "Contains" or "Any" or "Count" or "ToString" or "EnsureCapacity";

    /// <summary>A method of LINQ takes what is there and leaves it as it is.</summary>
    internal static bool IsLinq(InvocationExpressionSyntax call, SemanticModel model, System.Threading.CancellationToken cancellation) =>
        model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { ContainingType: { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } };

    /// <summary>The annotated type that reads the pairs by this call.</summary>
    internal static INamedTypeSymbol? FindReader(InvocationExpressionSyntax call, SemanticModel model, System.Threading.CancellationToken cancellation) =>
        NameOf(call) is "FromProperties" or "TryFromProperties" && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { IsStatic: true, ContainingType: { } type }
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
