using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Under which name a result is asked for, and what of the source is the result where it is.</summary>
internal static class ResultName
{
    /// <summary>The method, local function or property that gives an expression back; null for a lambda, which has no name.</summary>
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
    /// The mention of a name with what it is reached by, the call of what is a method, and what leaves the value as it is.
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
