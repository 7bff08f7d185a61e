using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A local that is no constant by its declaration, but is never given another value than its first.</summary>
internal static class FixedLocal
{
    /// <summary>The value it always has, where that is a text.</summary>
    internal static string? ValueOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        if (expression is not IdentifierNameSyntax
            || model.GetSymbolInfo(expression, cancellation).Symbol is not ILocalSymbol { RefKind: RefKind.None } local
            || local.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } first } declarator
            || model.GetConstantValue(first, cancellation) is not { HasValue: true, Value: string value })
        {
            return null;
        }

        var member = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>(static node => node is not GlobalStatementSyntax) ?? declarator.SyntaxTree.GetRoot(cancellation);
        foreach (var node in member.DescendantNodes())
        {
            if (node is IdentifierNameSyntax name && name.Identifier.ValueText == local.Name && MayBeWritten(name))
                return null;
        }

        return value;
    }

    private static bool MayBeWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
        PrefixUnaryExpressionSyntax prefix => prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        RefExpressionSyntax => true,
        _ => false,
    };
}
