using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Whether a place that holds a dictionary can hold our own, and does the same with it.</summary>
internal static class TypedTarget
{
    internal static bool Takes(ExpressionSyntax creation, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionSyntax node = creation;
        while (node.Parent is ParenthesizedExpressionSyntax parenthesized)
            node = parenthesized;
        if (IsTaken(model.GetTypeInfo(node, cancellation).ConvertedType))
            return true;
        return node.Parent switch
        {
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax, Name.Identifier.ValueText: var name } => PairMethods.Converts(name),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true, Parent: LocalDeclarationStatementSyntax declaration } } variable } =>
                IsOnlyRead(variable.Identifier.ValueText, declaration, model, cancellation),
            _ => false,
        };
    }

    private static bool IsTaken(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: "IReadOnlyDictionary" or "IReadOnlyCollection" or "IEnumerable", TypeArguments: [_] or [_, _] } && PairTypes.IsPairs(type)
        && !IsOfTuples((INamedTypeSymbol)type);

    private static bool IsOfTuples(INamedTypeSymbol type) => type.TypeArguments is [{ IsTupleType: true }];

    private static bool IsOnlyRead(string local, StatementSyntax declaration, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var mention in StatementSequence.MentionsAfter(declaration, local, cancellation))
        {
            var isRead = mention.Parent switch
            {
                MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax, Name.Identifier.ValueText: var name } => PairMethods.Reads(name) || PairMethods.Converts(name),
                MemberAccessExpressionSyntax => true,
                ElementAccessExpressionSyntax { Parent: not AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.SimpleAssignmentExpression } } => true,
                CommonForEachStatementSyntax => true,
                _ => IsTaken(model.GetTypeInfo(mention, cancellation).ConvertedType),
            };
            if (!isRead)
                return false;
        }

        return true;
    }
}
