using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads the text of a string expression: literals, concatenations, interpolated strings, and constants in them.</summary>
internal sealed class LiteralReader
{
    private readonly SemanticModel _model;
    private readonly bool _mayBeOpen;
    private readonly CancellationToken _cancellation;
    private readonly LiteralTextBuilder _text = new();

    private LiteralReader(SemanticModel model, CancellationToken cancellation, bool mayBeOpen = false)
    {
        _model = model;
        _mayBeOpen = mayBeOpen;
        _cancellation = cancellation;
    }

    /// <summary>Returns the text of an expression; null if it is incomplete or not a string.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="model">The semantic model of its file.</param>
    /// <param name="cancellation">The token to cancel the reading.</param>
    /// <param name="mayBeOpen">Whether a literal can lack its closing quote, because it is being typed.</param>
    internal static LiteralText? Read(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation,
        bool mayBeOpen = false)
    {
        var reader = new LiteralReader(model, cancellation, mayBeOpen);
        return reader.IsText(expression) && reader.TryRead(expression) ? reader._text.ToText(expression) : null;
    }

    /// <summary>Returns the text of expressions that are appended to each other; null if one is incomplete.</summary>
    internal static LiteralText? ReadAll(IReadOnlyList<ExpressionSyntax> parts, SemanticModel model, CancellationToken cancellation)
    {
        var reader = new LiteralReader(model, cancellation);
        foreach (var part in parts)
        {
            if (!reader.TryRead(part))
                return null;
        }

        return reader._text.ToText(parts[0]);
    }

    /// <summary>Indicates whether an expression is a string, and not the result of a custom operator.</summary>
    private bool IsText(ExpressionSyntax expression) =>
        StringExpression.Unwrap(expression) is not BinaryExpressionSyntax || IsUtf8(expression)
            || _model.GetTypeInfo(expression, _cancellation).Type is { SpecialType: SpecialType.System_String };

    private static bool IsUtf8(ExpressionSyntax expression)
    {
        foreach (var operand in StringExpression.Operands(expression))
        {
            if (!operand.IsKind(SyntaxKind.Utf8StringLiteralExpression))
                return false;
        }

        return true;
    }

    private bool TryRead(ExpressionSyntax expression)
    {
        expression = StringExpression.Unwrap(expression);
        if (expression is BinaryExpressionSyntax sum && IsSum(sum))
            return TryReadSum(sum);
        if (expression is InterpolatedStringExpressionSyntax interpolated)
            return TryReadInterpolated(interpolated);
        if (expression is LiteralExpressionSyntax literal && IsStringLiteral(literal))
            return LiteralTokenReader.TryRead(literal, _text, _mayBeOpen);
        ReadValue(expression, expression.Span);
        return true;
    }

    // Concatenations nest on the left and can be long, so only operands in parentheses recurse.
    private bool TryReadSum(BinaryExpressionSyntax sum)
    {
        var operands = new Stack<ExpressionSyntax>();
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax binary && IsSum(binary))
        {
            operands.Push(binary.Right);
            left = StringExpression.Unwrap(binary.Left);
        }

        operands.Push(left);
        while (operands.Count > 0)
        {
            if (!TryRead(operands.Pop()))
                return false;
        }

        return true;
    }

    private bool TryReadInterpolated(InterpolatedStringExpressionSyntax interpolated)
    {
        var form = LiteralTokenReader.FormOf(interpolated);
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text)
            {
                if (!LiteralTokenReader.TryRead(text, form, interpolated, _text))
                    return false;
            }
            else if (content is InterpolationSyntax { AlignmentClause: null, FormatClause: null } plain
                && StringExpression.Unwrap(plain.Expression) is var expression && IsStringExpression(expression))
            {
                if (!TryRead(expression))
                    return false;
            }
            else if (content is InterpolationSyntax hole)
            {
                if (hole.AlignmentClause is null && hole.FormatClause is null)
                    ReadValue(StringExpression.Unwrap(hole.Expression), hole.Span);
                else
                    _text.AddHole(hole.Expression, hole.Span);
            }
        }

        return true;
    }

    private void ReadValue(ExpressionSyntax expression, TextSpan span)
    {
        // The text of an enum value is its name, but its constant value is the number.
        if (_model.GetConstantValue(expression, _cancellation) is { HasValue: true } constant
            && TextOf(constant.Value) is { } value
            && (constant.Value is string or null || _model.GetTypeInfo(expression, _cancellation).Type is not { TypeKind: TypeKind.Enum }))
        {
            _text.AddConstant(value, expression);
        }
        else if (FixedLocal.TextOf(expression, _model, _cancellation) is { } known)
        {
            _text.AddConstant(known, expression);
        }
        else
        {
            _text.AddHole(expression, span);
        }
    }

    private bool IsStringExpression(ExpressionSyntax expression) =>
        expression is InterpolatedStringExpressionSyntax || (expression is LiteralExpressionSyntax literal && IsStringLiteral(literal))
            || (expression is BinaryExpressionSyntax sum && IsSum(sum));

    private bool IsSum(BinaryExpressionSyntax binary) => binary.IsKind(SyntaxKind.AddExpression)
        && (IsLiteral(binary.Left) || IsLiteral(binary.Right)
            || _model.GetTypeInfo(binary, _cancellation).Type is { SpecialType: SpecialType.System_String });

    private static bool IsLiteral(ExpressionSyntax expression) => StringExpression.Unwrap(expression) switch
    {
        InterpolatedStringExpressionSyntax => true,
        LiteralExpressionSyntax literal => IsStringLiteral(literal),
        _ => false,
    };

    private static bool IsStringLiteral(LiteralExpressionSyntax literal) =>
        literal.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression;

    /// <summary>Returns a value as it is formatted in a concatenation; null if the format depends on the culture.</summary>
    private static string? TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        char or bool => value.ToString(),
        byte or ushort or uint or ulong => Convert.ToString(value, CultureInfo.InvariantCulture),
        int number when number >= 0 => number.ToString(CultureInfo.InvariantCulture),
        long number when number >= 0 => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
