using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Tells by syntax alone what belongs together: literals that are added up, or put into an interpolated string, are one text.</summary>
internal static class StringExpression
{
    /// <summary>The outermost expression whose text an expression is a segment of; itself where it stands alone.</summary>
    internal static ExpressionSyntax OutermostOf(ExpressionSyntax expression)
    {
        while (OuterOf(expression) is { } outer)
            expression = outer;
        return expression;
    }

    /// <summary>The next larger expression whose text this one's is a segment of.</summary>
    internal static ExpressionSyntax? OuterOf(ExpressionSyntax expression)
    {
        SyntaxNode node = expression;
        while (node.Parent is ParenthesizedExpressionSyntax parenthesized)
            node = parenthesized;
        return node.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => sum,
            InterpolationSyntax { AlignmentClause: null, FormatClause: null, Parent: InterpolatedStringExpressionSyntax interpolated } => interpolated,
            _ => null,
        };
    }

    internal static ExpressionSyntax Unwrap(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized.Expression;
        return expression;
    }

    /// <summary>What a sum adds up, from left to right. Sums can be long, so this doesn't recurse.</summary>
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
