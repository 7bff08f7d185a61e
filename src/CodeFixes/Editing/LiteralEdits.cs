using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Makes changes of the text that a string expression gives to changes of the source that it is written in.</summary>
internal static class LiteralEdits
{
    /// <summary>Null where one of the changes can't be written there: then none is.</summary>
    internal static TextEdits? Of(LiteralText text, IReadOnlyList<TextChange> changes)
    {
        var edits = new TextEdits();
        foreach (var change in changes)
        {
            if (change.NewText!.Length > 0 && !TryInsert(text, change, edits))
                return null;
            if (!change.Span.IsEmpty && !TryDelete(text, change.Span, edits))
                return null;
        }

        return edits;
    }

    private static bool TryInsert(LiteralText text, TextChange change, TextEdits edits)
    {
        // Behind the character in front, for what stands there is what is written on.
        var segment = text.SegmentAt(Math.Max(change.Span.Start - 1, 0));
        if (segment.Kind != LiteralSegmentKind.Written || segment.Length == 0 || LiteralHoles.Encode(segment, change.NewText!, edits) is not { } written)
            return false;
        edits.Insert(text.Span(change.Span.Start, 0).Start, written);
        return true;
    }

    private static bool TryDelete(LiteralText text, TextSpan span, TextEdits edits)
    {
        if (InterpolatedAt(text, span.Start) is { } interpolated && InterpolatedAt(text, span.End - 1) == interpolated)
        {
            edits.Delete(TextSpan.FromBounds(Bounds(text, span.Start, interpolated).Start, Math.Max(Source(text, span.Start, span.End).End, Bounds(text, span.End - 1, interpolated).End)));
            return true;
        }

        foreach (var segment in text.Segments)
        {
            if (segment.Span.Intersection(span) is not { Length: > 0 } common)
                continue;
            if (segment.Kind != LiteralSegmentKind.Written)
                return false;
            edits.Delete(common == segment.Span && OperandOf(segment.Expression) is { } operand ? operand : Source(text, common.Start, common.End));
        }

        return true;
    }

    /// <summary>The interpolated string that a character is written in, or stands in a hole of.</summary>
    internal static InterpolatedStringExpressionSyntax? InterpolatedAt(LiteralText text, int position) => text.SegmentAt(position) switch
    {
        { Kind: LiteralSegmentKind.Written, Expression: InterpolatedStringExpressionSyntax own } => own,
        { Expression: { } expression } => StringExpression.OuterOf(expression) as InterpolatedStringExpressionSyntax,
        _ => null,
    };

    /// <summary>Where a character stands in the string; of one in a hole, all of the hole.</summary>
    private static TextSpan Bounds(LiteralText text, int position, InterpolatedStringExpressionSyntax interpolated)
    {
        var span = text.Span(position, 1);
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolationSyntax && content.Span.Contains(span))
                return content.Span;
        }

        return span;
    }

    /// <summary>The lines of a raw literal begin with an indentation that is no segment of the text: each keeps its own.</summary>
    private static TextSpan Source(LiteralText text, int start, int end)
    {
        var span = text.Span(start, end - start);
        return text.SegmentAt(start).Form.Style == LiteralStyle.RawBlock && text.Text[end - 1] == '\n' && end < text.Text.Length
            ? TextSpan.FromBounds(span.Start, text.Span(end, 1).Start)
            : span;
    }

    /// <summary>A literal of which nothing is left goes out of its sum.</summary>
    private static TextSpan? OperandOf(ExpressionSyntax literal) => literal.Parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when sum.Right == literal => TextSpan.FromBounds(sum.Left.Span.End, literal.Span.End),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when sum.Left == literal => TextSpan.FromBounds(literal.SpanStart, sum.Right.SpanStart),
        _ => null,
    };
}
