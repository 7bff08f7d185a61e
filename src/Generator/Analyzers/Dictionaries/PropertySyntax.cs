using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the expressions of a key and its value in an element or in arguments, recognized by their syntax.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="Whole">The span of the element; for a call in a chain, the span from the dot.</param>
internal readonly record struct PropertySyntax(ExpressionSyntax Key, ExpressionSyntax Value, TextSpan Whole)
{
    /// <summary>Returns the pair of an element of an initializer or a collection expression; null if there is none.</summary>
    internal static PropertySyntax? From(SyntaxNode element)
    {
        var pair = Read(element is ExpressionElementSyntax { Expression: var expression } ? expression : element);
        return pair is { } found ? found with { Whole = element.Span } : null;
    }

    /// <summary>Returns the pair of two arguments; null if there are not two.</summary>
    internal static PropertySyntax? From(SeparatedSyntaxList<ArgumentSyntax> arguments, TextSpan whole)
    {
        if (arguments.Count != 2)
            return null;
        var isSwapped = arguments[0].NameColon?.Name.Identifier.ValueText is "value" or "Value";
        return new PropertySyntax(arguments[isSwapped ? 1 : 0].Expression, arguments[isSwapped ? 0 : 1].Expression, whole);
    }

    private static PropertySyntax? Read(SyntaxNode element) => element switch
    {
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: { Count: 2 } both } =>
            new PropertySyntax(both[0], both[1], element.Span),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } } assignment
            when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) =>
            new PropertySyntax(key.Expression, assignment.Right, element.Span),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments, Initializer: null } => From(arguments, element.Span),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" } method } create
            when RightmostName(method.Expression) == "KeyValuePair" => From(create.ArgumentList.Arguments, element.Span),
        TupleExpressionSyntax { Arguments: var items } => From(items, element.Span),
        _ => null,
    };

    private static string? RightmostName(ExpressionSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => null,
    };
}
