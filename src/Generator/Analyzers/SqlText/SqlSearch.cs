using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the string expressions that may be SQL by their characters, without the semantic model.</summary>
internal static class SqlSearch
{
    // The words that start a statement whose property list may be in a constant.
    private static readonly string[] _statementStarts =
        [.. StatementDefinitions.All.Select(static statement => statement.Sign).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// Indicates whether an expression may be SQL. It is false for a part of a larger text, which is evaluated as a whole.
    /// </summary>
    internal static bool MayBeSql(ExpressionSyntax expression)
    {
        if (StringExpression.OuterOf(expression) is not null)
            return false;
        if (expression is LiteralExpressionSyntax literal)
            return SqlScript.MayConcern(literal.Token.ValueText);
        return AnyLiteral(expression, static text => text.IndexOf('=') >= 0 || HasStatementStart(text)) && MayConcernStarRocks(expression);
    }

    /// <summary>Indicates whether a literal of an expression contains a word that starts a statement.</summary>
    internal static bool ContainsStatementStart(ExpressionSyntax expression) => AnyLiteral(expression, HasStatementStart);

    private static bool HasStatementStart(string text)
    {
        foreach (var start in _statementStarts)
        {
            if (text.IndexOf(start, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    // A constant, of which only the name is known here, may contain a part of the text.
    private static bool MayConcernStarRocks(ExpressionSyntax expression)
    {
        var text = new StringBuilder();
        AnyLiteral(expression, literal => text.Append(literal).Length < 0);
        var allText = text.ToString();
        return HasStatementStart(allText) || SqlScript.MayConcern(allText);
    }

    /// <summary>
    /// Indicates whether a literal of an expression meets a condition. Concatenations nest on the left and can be long, so
    /// the left operand does not recurse.
    /// </summary>
    private static bool AnyLiteral(ExpressionSyntax expression, Func<string, bool> predicate)
    {
        while (true)
        {
            switch (StringExpression.Unwrap(expression))
            {
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                    if (AnyLiteral(sum.Right, predicate))
                        return true;
                    expression = sum.Left;
                    continue;
                case InterpolatedStringExpressionSyntax interpolated:
                    return AnyLiteralOf(interpolated, predicate);
                case LiteralExpressionSyntax literal
                    when literal.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression:
                    return predicate(literal.Token.ValueText);
                default:
                    return false;
            }
        }
    }

    private static bool AnyLiteralOf(InterpolatedStringExpressionSyntax interpolated, Func<string, bool> predicate)
    {
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text
                ? predicate(text.TextToken.ValueText)
                : content is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole
                    && AnyLiteral(hole.Expression, predicate))
                return true;
        }

        return false;
    }
}
