using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>
/// Inserts expressions into a string literal: as interpolations, for which a raw literal is converted to an interpolated string, or as
/// operands of a concatenation. In the inserted text, an expression is enclosed in two <see cref="LiteralText.Hole"/> characters.
/// </summary>
internal sealed class LiteralHoles
{
    private readonly Dictionary<ExpressionSyntax, int> _dollars = [];

    internal static string Enclose(string expression) => LiteralText.Hole + expression + LiteralText.Hole;

    /// <summary>Returns the interpolation of an expression in an interpolated string.</summary>
    internal static string Interpolation(LiteralForm form, string expression)
    {
        var count = form.DoublesBraces ? 1 : form.Dollars;
        return new string('{', count) + expression + new string('}', count);
    }

    /// <summary>Returns the text as it is written in a literal, or null if the literal has to be a constant or cannot contain it.</summary>
    /// <param name="segment">The part of the literal that the text is inserted into.</param>
    /// <param name="text">The text to insert.</param>
    /// <param name="edits">The edits to which a change of the start of the literal is added.</param>
    public string? Encode(LiteralSegment segment, string text, TextEdits edits)
    {
        var pieces = text.Split(LiteralText.Hole);
        if (pieces.Length == 1)
            return segment.Form.Encode(text);
        if (MustBeConstant(segment.Expression))
            return null;
        var form = segment.Form;
        if (form is { Dollars: 0, Style: LiteralStyle.RawLine or LiteralStyle.RawBlock })
        {
            form = form with { Dollars = DollarsOf(segment.Expression) };
            edits.InsertOnce(segment.Expression.SpanStart, new string('$', form.Dollars));
            return Join(form, pieces);
        }

        var isAccepted = form.Dollars == 0
            ? AcceptsOperands(segment.Expression)
            : form.Style != LiteralStyle.Verbatim || AcceptsQuotesInHoles(segment.Expression);
        return isAccepted ? Join(form, pieces) : null;
    }

    /// <summary>Returns the number of dollars with which no brace of a raw literal starts an interpolation.</summary>
    private int DollarsOf(ExpressionSyntax literal)
    {
        if (!_dollars.TryGetValue(literal, out var dollars))
            _dollars.Add(literal, dollars = LongestRunOfBraces(literal.ToString()) + 1);
        return dollars;
    }

    private static string? Join(LiteralForm form, string[] pieces)
    {
        var written = new StringBuilder();
        for (var i = 0; i < pieces.Length; i++)
        {
            var isExpression = i % 2 == 1;
            if ((isExpression ? pieces[i] : form.Encode(pieces[i])) is not { } piece)
                return null;
            written.Append(isExpression ? Hole(form, piece) : piece);
        }

        return written.ToString();
    }

    private static string Hole(LiteralForm form, string expression) => form.Dollars > 0
        ? Interpolation(form, expression)
        : "\" + " + expression + (form.Style == LiteralStyle.Verbatim ? " + @\"" : " + \"");

    /// <summary>Indicates whether a literal is in a place that requires a constant.</summary>
    private static bool MustBeConstant(ExpressionSyntax literal)
    {
        if (literal.IsKind(SyntaxKind.Utf8StringLiteralExpression))
            return true;
        for (var node = literal.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AttributeArgumentSyntax or ParameterSyntax or CaseSwitchLabelSyntax or PatternSyntax or EnumMemberDeclarationSyntax:
                case BaseFieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword):
                case LocalDeclarationStatementSyntax { IsConst: true }:
                    return true;
                case StatementSyntax or AnonymousFunctionExpressionSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Indicates whether a concatenation can replace a literal without parentheses.</summary>
    private static bool AcceptsOperands(ExpressionSyntax literal) => literal.Parent switch
    {
        BinaryExpressionSyntax sum => sum.IsKind(SyntaxKind.AddExpression),
        AssignmentExpressionSyntax assignment => assignment.Right == literal,
        ArgumentSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or ParenthesizedExpressionSyntax
            or InterpolationSyntax { AlignmentClause: null, FormatClause: null } or InitializerExpressionSyntax or ExpressionElementSyntax
            or SwitchExpressionArmSyntax or LambdaExpressionSyntax => true,
        _ => false,
    };

    private static bool AcceptsQuotesInHoles(ExpressionSyntax literal) =>
        literal.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 };

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
