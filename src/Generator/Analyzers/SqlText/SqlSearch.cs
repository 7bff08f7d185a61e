using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the few string expressions that are worth reading, by their characters alone.</summary>
internal static class SqlSearch
{
    // What may stand before a property list that comes from a constant.
    private static readonly string[] _heads = [.. StatementDefinitions.All.Select(static statement => statement.Sign).Distinct(StringComparer.Ordinal)];

    /// <summary>False for what is only a part of a larger text, which is evaluated as a whole.</summary>
    internal static bool MayBeSql(ExpressionSyntax expression)
    {
        if (LiteralWhole.Outer(expression) is not null)
            return false;
        if (expression is LiteralExpressionSyntax literal)
            return SqlScript.MayConcern(literal.Token.ValueText);
        return Any(expression, static text => text.IndexOf('=') >= 0 || HasHead(text)) && MayConcern(expression);
    }

    private static bool HasHead(string text)
    {
        foreach (var head in _heads)
        {
            if (text.IndexOf(head, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    // Some of it may be in a constant, of which only the name is seen here.
    private static bool MayConcern(ExpressionSyntax expression)
    {
        var text = new StringBuilder();
        Any(expression, each => text.Append(each).Length < 0);
        var whole = text.ToString();
        return HasHead(whole) || SqlScript.MayConcern(whole);
    }

    /// <summary>Whether one of the literals of an expression is such. Sums lean to the left and can be long: that side doesn't recurse.</summary>
    private static bool Any(ExpressionSyntax expression, Func<string, bool> isSuch)
    {
        while (true)
        {
            switch (LiteralWhole.Unwrap(expression))
            {
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                    if (Any(sum.Right, isSuch))
                        return true;
                    expression = sum.Left;
                    continue;
                case InterpolatedStringExpressionSyntax interpolated:
                    return AnyOf(interpolated, isSuch);
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression } literal:
                    return isSuch(literal.Token.ValueText);
                default:
                    return false;
            }
        }
    }

    private static bool AnyOf(InterpolatedStringExpressionSyntax interpolated, Func<string, bool> isSuch)
    {
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text ? isSuch(text.TextToken.ValueText) : content is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole && Any(hole.Expression, isSuch))
                return true;
        }

        return false;
    }
}
