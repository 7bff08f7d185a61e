using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the name of a result, and the expressions that use the result.</summary>
internal static class ResultName
{
    /// <summary>Returns the name of the method, local function or property that returns an expression; null for a lambda.</summary>
    internal static string? Find(SyntaxNode result)
    {
        for (var outer = result; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case AnonymousFunctionExpressionSyntax:
                    return null;
                case LocalFunctionStatementSyntax function:
                    return function.Identifier.ValueText;
                case MethodDeclarationSyntax method:
                    return method.Identifier.ValueText;
                case PropertyDeclarationSyntax property:
                    return property.Identifier.ValueText;
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the expression that a mention belongs to: the member access, the call, and conversions that keep the value.
    /// </summary>
    internal static ExpressionSyntax UsedExpression(ExpressionSyntax mention)
    {
        if (mention.Parent is MemberAccessExpressionSyntax access && access.Name == mention)
            mention = access;
        if (mention.Parent is InvocationExpressionSyntax call)
            mention = call;
        while (mention.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
            mention = (ExpressionSyntax)mention.Parent;
        return mention;
    }
}
