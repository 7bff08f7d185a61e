using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Decides, by the name of its target, whether a text is a complete statement or may be a fragment.</summary>
internal static class LiteralUse
{
    private static readonly string[] _sqlParameterNames = ["sql", "commandText", "cmdText", "query", "statement"];

    internal static bool IsCompleteSql(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        SyntaxNode node = expression;
        while (node.Parent is ParenthesizedExpressionSyntax parenthesized)
            node = parenthesized;
        return node.Parent switch
        {
            ArgumentSyntax argument =>
                ParameterOf(argument, model, cancellation) is { } parameter
                    && Array.Exists(_sqlParameterNames, name => parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase)),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Right == node =>
                NameOf(assignment.Left) == "CommandText",
            _ => false,
        };
    }

    /// <summary>
    /// Indicates whether a text is the output of StarRocks, which contains masked values, and not a statement to execute.
    /// </summary>
    internal static bool IsStoredDefinition(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        SyntaxNode node = expression;
        while (node.Parent is ParenthesizedExpressionSyntax parenthesized)
            node = parenthesized;
        return node.Parent is ArgumentSyntax argument
            && ParameterOf(argument, model, cancellation)?.ContainingSymbol.ContainingType is { } type
            && type.Name is "StoredCatalog" or "StoredStorageVolume"
            && type.ContainingNamespace.ToDisplayString() == "StarRocks.AwsAuth.Drift";
    }

    private static IParameterSymbol? ParameterOf(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation)
    {
        if (argument.Parent is not ArgumentListSyntax { Parent: { } call } list
            || model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method)
            return null;
        if (argument.NameColon is { Name.Identifier.ValueText: var name })
        {
            foreach (var parameter in method.Parameters)
            {
                if (parameter.Name == name)
                    return parameter;
            }

            return null;
        }

        var index = list.Arguments.IndexOf(argument);
        return index < method.Parameters.Length ? method.Parameters[index] : null;
    }

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };
}
