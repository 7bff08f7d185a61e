using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A local that is no constant by its declaration, but is never given another value than its first.</summary>
internal static class FixedLocal
{
    /// <summary>The value it always has, where that is a text.</summary>
    internal static string? ValueOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        FirstValueOf(expression, model, cancellation, isText: true) is { } first ? (string?)model.GetConstantValue(first, cancellation).Value : null;

    /// <summary>What it is given, and always has.</summary>
    internal static ExpressionSyntax? FirstValueOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation, bool isText = false)
    {
        if (expression is not IdentifierNameSyntax
            || model.GetSymbolInfo(expression, cancellation).Symbol is not ILocalSymbol { RefKind: RefKind.None } local
            || local.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } first } declarator
            || (isText && model.GetConstantValue(first, cancellation) is not { HasValue: true, Value: string }))
        {
            return null;
        }

        var member = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>(static node => node is not GlobalStatementSyntax) ?? declarator.SyntaxTree.GetRoot(cancellation);
        foreach (var node in member.DescendantNodes())
        {
            if (node is IdentifierNameSyntax name && name.Identifier.ValueText == local.Name && MayBeWritten(name))
                return null;
        }

        return first;
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
