using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the parts and the whole of a string expression by syntax: concatenated literals and interpolated strings form one text.
/// </summary>
internal static class StringExpression
{
    /// <summary>
    /// Returns the outermost expression whose text contains that of an expression; the expression itself if there is none.
    /// </summary>
    internal static ExpressionSyntax OutermostOf(ExpressionSyntax expression)
    {
        while (OuterOf(expression) is { } outer)
            expression = outer;
        return expression;
    }

    /// <summary>Returns the next enclosing expression whose text contains that of an expression; null if there is none.</summary>
    internal static ExpressionSyntax? OuterOf(ExpressionSyntax expression)
    {
        SyntaxNode node = expression;
        while (node.Parent is ParenthesizedExpressionSyntax parenthesized)
            node = parenthesized;
        return node.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => sum,
            InterpolationSyntax { AlignmentClause: null, FormatClause: null, Parent: InterpolatedStringExpressionSyntax interpolated } =>
                interpolated,
            _ => null,
        };
    }

    internal static ExpressionSyntax Unwrap(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized.Expression;
        return expression;
    }

    /// <summary>
    /// Returns the operands of a concatenation from left to right. A concatenation can be long, so this does not recurse.
    /// </summary>
    internal static List<ExpressionSyntax> Operands(ExpressionSyntax sum)
    {
        var operands = new List<ExpressionSyntax>();
        var remaining = new Stack<ExpressionSyntax>();
        remaining.Push(sum);
        while (remaining.Count > 0)
        {
            var expression = Unwrap(remaining.Pop());
            if (expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } binary)
            {
                remaining.Push(binary.Right);
                remaining.Push(binary.Left);
            }
            else
            {
                operands.Add(expression);
            }
        }

        return operands;
    }
}
