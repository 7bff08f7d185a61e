using System;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>
/// Puts expressions between the characters of a literal: into holes of an interpolated string, which a raw literal is made one for, or as operands of
/// a sum. In a text that is put in, an expression stands between two of <see cref="LiteralText.Hole"/>.
/// </summary>
internal static class LiteralHoles
{
    internal static string Around(string expression) => LiteralText.Hole + expression + LiteralText.Hole;

    /// <summary>The text as the literal takes it; null where it has to be a constant, or can't be written there.</summary>
    /// <param name="part">The characters that it is put between.</param>
    /// <param name="text">What is put in.</param>
    /// <param name="edits">Takes what has to change at the literal's beginning.</param>
    internal static string? Encode(LiteralSegment part, string text, TextEdits edits)
    {
        var pieces = text.Split(LiteralText.Hole);
        if (pieces.Length == 1)
            return part.Form.Encode(text);
        if (!MayVary(part.Expression))
            return null;
        var form = part.Form;
        if (form is { Dollars: 0, Style: LiteralStyle.RawLine or LiteralStyle.RawBlock })
        {
            form = form with { Dollars = LongestRunOfBraces(part.Expression.ToString()) + 1 };
            edits.InsertOnce(part.Expression.SpanStart, new string('$', form.Dollars));
        }
        else if (form.Dollars == 0 ? !TakesOperands(part.Expression) : form.Style == LiteralStyle.Verbatim && !TakesQuotesInHoles(part.Expression))
        {
            return null;
        }

        return Join(form, pieces);
    }

    private static string? Join(LiteralForm form, string[] pieces)
    {
        var (open, close) = form.Dollars == 0
            ? ("\" + ", form.Style == LiteralStyle.Verbatim ? " + @\"" : " + \"")
            : form.DoublesBraces ? ("{", "}") : (new string('{', form.Dollars), new string('}', form.Dollars));
        var written = new StringBuilder();
        for (var i = 0; i < pieces.Length; i++)
        {
            var isExpression = i % 2 == 1;
            if ((isExpression ? pieces[i] : form.Encode(pieces[i])) is not { } piece)
                return null;
            written.Append(isExpression ? open : "").Append(piece).Append(isExpression ? close : "");
        }

        return written.ToString();
    }

    /// <summary>Nothing around it wants a constant.</summary>
    private static bool MayVary(ExpressionSyntax literal)
    {
        if (literal.IsKind(SyntaxKind.Utf8StringLiteralExpression))
            return false;
        for (var node = literal.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AttributeArgumentSyntax or ParameterSyntax or CaseSwitchLabelSyntax or PatternSyntax or EnumMemberDeclarationSyntax:
                case BaseFieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword):
                case LocalDeclarationStatementSyntax { IsConst: true }:
                    return false;
                case StatementSyntax or AnonymousFunctionExpressionSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax:
                    return true;
            }
        }

        return true;
    }

    /// <summary>A sum in its place means the same as the literal.</summary>
    private static bool TakesOperands(ExpressionSyntax literal) => literal.Parent switch
    {
        BinaryExpressionSyntax sum => sum.IsKind(SyntaxKind.AddExpression),
        AssignmentExpressionSyntax assignment => assignment.Right == literal,
        ArgumentSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or ParenthesizedExpressionSyntax
            or InterpolationSyntax { AlignmentClause: null, FormatClause: null } or InitializerExpressionSyntax or ExpressionElementSyntax
            or SwitchExpressionArmSyntax or LambdaExpressionSyntax => true,
        _ => false,
    };

    private static bool TakesQuotesInHoles(ExpressionSyntax literal) => literal.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 };

    private static int LongestRunOfBraces(string literal)
    {
        var (longest, run) = (0, 0);
        for (var i = 0; i < literal.Length; i++)
        {
            run = literal[i] is '{' or '}' ? (run > 0 && literal[i - 1] == literal[i] ? run + 1 : 1) : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
