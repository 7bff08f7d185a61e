using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Whether something in reach changes what a name stands for; told by syntax, since only few names are ever asked about.</summary>
internal static class LaterChanges
{
    /// <summary>Whether the type that declares a field fills it anywhere.</summary>
    internal static bool Of(IFieldSymbol field, SyntaxNode initializer) =>
        initializer.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type || type.DescendantNodes().Any(node => node switch
        {
            IdentifierNameSyntax name when name.Identifier.ValueText == field.Name => IsChange(name),
            _ => false,
        });

    /// <summary>Whether a local gets another value after its declaration.</summary>
    internal static bool IsAssigned(string local, StatementSyntax declaration) =>
        StraightLine.After(declaration).Any(statement => statement.DescendantNodes().Any(node => node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name } } && name == local));

    private static bool IsChange(IdentifierNameSyntax name)
    {
        ExpressionSyntax expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return expression.Parent switch
        {
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } => PairStep.OfCall(call) is not null || PairMethods.Merges(PairMethods.NameOf(call) ?? ""),
            ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element => assignment.Left == element,
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left == expression && assignment.Right is InitializerExpressionSyntax,
            _ => false,
        };
    }
}
