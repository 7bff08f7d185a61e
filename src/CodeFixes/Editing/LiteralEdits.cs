using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Converts changes of the text of a string expression to edits of its source.</summary>
internal sealed class LiteralEdits(LiteralText text)
{
    private readonly LiteralHoles _holes = new();

    /// <summary>Returns the edits, or null if one of the changes cannot be written.</summary>
    public TextEdits? Of(IReadOnlyList<TextChange> changes)
    {
        var edits = new TextEdits();
        foreach (var change in changes)
        {
            if (change.NewText!.Length > 0 && !TryInsert(change, edits))
                return null;
            if (!change.Span.IsEmpty && !TryDelete(change.Span, edits))
                return null;
        }

        return edits;
    }

    private bool TryInsert(TextChange change, TextEdits edits)
    {
        // The text is inserted after the preceding character, into the literal that contains that character. After another expression, it
        // is inserted into the literal that follows.
        var (segment, position) = (text.SegmentAt(Math.Max(change.Span.Start - 1, 0)), text.Span(change.Span.Start, 0).Start);
        if (segment.Kind != LiteralSegmentKind.Written && text.SegmentAt(change.Span.Start) is { Length: > 0 } next)
            (segment, position) = (next, text.Span(change.Span.Start, 1).Start);
        if (segment.Kind != LiteralSegmentKind.Written || segment.Length == 0)
            return false;
        if (_holes.Encode(segment, change.NewText!, edits) is not { } written)
            return false;
        edits.Insert(position, written);
        return true;
    }

    private bool TryDelete(TextSpan span, TextEdits edits)
    {
        if (InterpolatedAt(text, span.Start) is { } interpolated && InterpolatedAt(text, span.End - 1) == interpolated)
        {
            var start = Bounds(span.Start, interpolated).Start;
            var end = Math.Max(Source(span.Start, span.End).End, Bounds(span.End - 1, interpolated).End);
            edits.Delete(TextSpan.FromBounds(start, end));
            return true;
        }

        for (var position = span.Start; position < span.End;)
        {
            var segment = text.SegmentAt(position);
            if (segment.Kind != LiteralSegmentKind.Written || segment.Span.Intersection(span) is not { } common)
                return false;
            position = common.End;
            var isWhole = common == segment.Span;
            edits.Delete(isWhole && OperandOf(segment.Expression) is { } operand ? operand : Source(common.Start, common.End));
        }

        return true;
    }

    /// <summary>Returns the interpolated string that contains a character, in its text or in an interpolation.</summary>
    internal static InterpolatedStringExpressionSyntax? InterpolatedAt(LiteralText text, int position) => text.SegmentAt(position) switch
    {
        { Kind: LiteralSegmentKind.Written, Expression: InterpolatedStringExpressionSyntax own } => own,
        { Expression: { } expression } => StringExpression.OuterOf(expression) as InterpolatedStringExpressionSyntax,
        _ => null,
    };

    /// <summary>Returns the span of a character, or of the whole interpolation that contains it.</summary>
    private TextSpan Bounds(int position, InterpolatedStringExpressionSyntax interpolated)
    {
        var span = text.Span(position, 1);
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolationSyntax && content.Span.Contains(span))
                return content.Span;
        }

        return span;
    }

    /// <summary>Returns the span in the source. The lines of a raw literal keep their indentation, which is not part of the text.</summary>
    private TextSpan Source(int start, int end)
    {
        var span = text.Span(start, end - start);
        return text.SegmentAt(start).Form.Style == LiteralStyle.RawBlock && text.Text[end - 1] == '\n' && end < text.Text.Length
            ? TextSpan.FromBounds(span.Start, text.Span(end, 1).Start)
            : span;
    }

    /// <summary>Returns the span of a literal with its <c>+</c>, or null if it is not an operand of a concatenation.</summary>
    private static TextSpan? OperandOf(ExpressionSyntax literal) => literal.Parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when sum.Right == literal =>
            TextSpan.FromBounds(sum.Left.Span.End, literal.Span.End),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when sum.Left == literal =>
            TextSpan.FromBounds(literal.SpanStart, sum.Right.SpanStart),
        _ => null,
    };
}
