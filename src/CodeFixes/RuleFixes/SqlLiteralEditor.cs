using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Fixes SQL in the string literals of a C# file, by the rules that each literal is written by.</summary>
internal sealed class SqlLiteralEditor(CodeFile file) : HostEditor
{
    private readonly Dictionary<TextSpan, Literal?> _literals = [];

    public override Action? Plan(LocatedFix fix, SourceFixStep step)
    {
        if (LiteralAt(fix.Whole) is not { } literal)
            return null;
        if (step.Kind == FixKind.Add)
            return literal.Sql.PlanAdd(span => literal.Text.Span(span.Start, span.Length).Contains(fix.At), step);
        if (step.Entry is not { } entry || literal.Sql.Find(span => literal.Text.Span(span.Start, span.Length) == entry) is not { } property)
            return null;
        var isWritten = step.Kind switch
        {
            FixKind.Remove => IsOfOneLiteral(literal.Text, property.Whole),
            FixKind.Rename => IsWritten(literal.Text, property.KeySpan),
            _ => IsWritten(literal.Text, property.ValueSpan) && (step.Text is not null || IsOneStretch(literal.Text, SqlTextEditor.Literal(property))),
        };
        return isWritten ? literal.Sql.Plan(property, step) : null;
    }

    public override void Write(TextEdits edits)
    {
        foreach (var literal in _literals.Values)
        {
            if (literal is not null && LiteralEdits.Of(literal.Text, literal.Sql.ToChanges()) is { } changes)
                edits.Add(changes);
        }
    }

    /// <summary>A stretch that can be replaced: characters of one literal, and the holes between them.</summary>
    private static bool IsWritten(LiteralText text, SourceSpan span)
    {
        if (span.Length == 0)
            return true;
        var (first, last) = (text.SegmentAt(span.Start), text.SegmentAt(span.End - 1));
        return first.Kind == LiteralSegmentKind.Written && last.Kind == LiteralSegmentKind.Written && first.Expression == last.Expression;
    }

    /// <summary>One that can go: it may end in a hole too.</summary>
    private static bool IsOfOneLiteral(LiteralText text, SourceSpan span) => IsWritten(text, span)
        || (LiteralEdits.InterpolatedAt(text, span.Start) is { } interpolated && LiteralEdits.InterpolatedAt(text, span.End - 1) == interpolated);

    /// <summary>Of one literal, without a hole: what becomes a hole itself.</summary>
    private static bool IsOneStretch(LiteralText text, TextSpan span) => span.Start >= 0 && span.End <= text.Text.Length
        && text.SegmentOf(span.Start, span.Length) is { Kind: LiteralSegmentKind.Written };

    private Literal? LiteralAt(TextSpan whole)
    {
        if (!_literals.TryGetValue(whole, out var literal))
        {
            literal = file.ExpressionAt(whole) is { } expression && LiteralReader.Read(expression, file.Model, file.Cancellation) is { } text
                ? new Literal(text, new SqlTextEditor(text.Text, key => LiteralHoles.Around(FromEnvironment.Literal(file, key, whole.Start))))
                : null;
            _literals.Add(whole, literal);
        }

        return literal;
    }

    private sealed record Literal(LiteralText Text, SqlTextEditor Sql);
}
