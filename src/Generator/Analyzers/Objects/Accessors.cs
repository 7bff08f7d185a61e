using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Whether a property gives back what it was given. An accessor that a user has written may trim a value, replace it or ignore it; only one that stores
/// and returns it as it is leaves it known.
/// </summary>
internal static class Accessors
{
    internal static bool Keep(IPropertySymbol property, CancellationToken cancellation)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } declaration && !Keep(declaration, accessors))
                return false;
        }

        return true;
    }

    private static bool Keep(PropertyDeclarationSyntax property, SyntaxList<AccessorDeclarationSyntax> accessors)
    {
        // What a partial property does stands in its other part.
        if (property.Modifiers.Any(SyntaxKind.PartialKeyword))
            return false;
        string? variable = null;
        foreach (var accessor in accessors)
        {
            if (accessor is { Body: null, ExpressionBody: null })
                continue;
            var name = Name(accessor.IsKind(SyntaxKind.GetAccessorDeclaration) ? Got(accessor) : Stored(accessor));
            if (name is null || (variable is not null && variable != name))
                return false;
            variable = name;
        }

        return true;
    }

    private static ExpressionSyntax? Got(AccessorDeclarationSyntax accessor) => accessor switch
    {
        { ExpressionBody.Expression: var got } => got,
        { Body.Statements: [ReturnStatementSyntax { Expression: var got }] } => got,
        _ => null,
    };

    private static ExpressionSyntax? Stored(AccessorDeclarationSyntax accessor)
    {
        var stored = accessor switch
        {
            { ExpressionBody.Expression: var only } => only,
            { Body.Statements: [ExpressionStatementSyntax { Expression: var only }] } => only,
            _ => null,
        };
        return stored is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Right: IdentifierNameSyntax { Identifier.ValueText: "value" } } assignment ? assignment.Left : null;
    }

    /// <summary>Of the variable behind the property; <c>field</c> is no name to a newer Roslyn, and has its own kind of syntax there.</summary>
    private static string? Name(ExpressionSyntax? variable) => variable switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        { } other when other.GetFirstToken() == other.GetLastToken() && other.GetFirstToken().Text == "field" => "field",
        _ => null,
    };
}
