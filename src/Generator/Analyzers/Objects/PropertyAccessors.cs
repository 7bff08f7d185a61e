using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Decides whether a property returns the value that was assigned to it. A custom accessor may change or ignore a value, so only one that
/// stores and returns it unchanged keeps it known.
/// </summary>
internal static class PropertyAccessors
{
    internal static bool ReturnAssignedValue(IPropertySymbol first, CancellationToken cancellation)
    {
        foreach (var reference in first.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } declaration
                && !ReturnAssignedValue(declaration, accessors))
                return false;
        }

        return true;
    }

    private static bool ReturnAssignedValue(PropertyDeclarationSyntax declaration, SyntaxList<AccessorDeclarationSyntax> accessors)
    {
        // The other declaration of a partial property contains its accessors.
        if (declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            return false;
        string? variable = null;
        foreach (var accessor in accessors)
        {
            if (accessor is { Body: null, ExpressionBody: null })
                continue;
            var isGetter = accessor.IsKind(SyntaxKind.GetAccessorDeclaration);
            var name = VariableName(isGetter ? ReturnedExpression(accessor) : AssignedVariable(accessor));
            if (name is null || (variable is not null && variable != name))
                return false;
            variable = name;
        }

        return true;
    }

    private static ExpressionSyntax? ReturnedExpression(AccessorDeclarationSyntax accessor) => accessor switch
    {
        { ExpressionBody.Expression: var returned } => returned,
        { Body.Statements: [ReturnStatementSyntax { Expression: var returned }] } => returned,
        _ => null,
    };

    private static ExpressionSyntax? AssignedVariable(AccessorDeclarationSyntax accessor)
    {
        var stored = accessor switch
        {
            { ExpressionBody.Expression: var only } => only,
            { Body.Statements: [ExpressionStatementSyntax { Expression: var only }] } => only,
            _ => null,
        };
        return stored is AssignmentExpressionSyntax { Right: IdentifierNameSyntax { Identifier.ValueText: "value" } } assignment
            && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
                ? assignment.Left : null;
    }

    /// <summary>
    /// Returns the name of the backing variable. Newer versions of Roslyn parse <c>field</c> as a keyword with its own kind of syntax.
    /// </summary>
    private static string? VariableName(ExpressionSyntax? variable) => variable switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        { } other when other.GetFirstToken() == other.GetLastToken() && other.GetFirstToken().Text == "field" => "field",
        _ => null,
    };
}
