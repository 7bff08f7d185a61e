using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Fixes SQL in the string literals of a C# file, with the escapes that each literal needs.</summary>
internal sealed class SqlLiteralEditor(CodeFile file) : SourceEditor
{
    private readonly Dictionary<TextSpan, Literal?> _literals = [];

    public override Action? Plan(LocatedFix fix, SourceFixStep step)
    {
        if (LiteralAt(fix.Whole) is not { } literal)
            return null;
        if (step.Kind == FixKind.Add)
            return literal.Sql.PlanAdd(fix.ProblemSpan, step);
        if (step.Property is not { } written)
            return null;
        if (literal.Sql.Find(written) is not { } property)
            return null;
        var isPossible = step.Kind switch
        {
            FixKind.Remove => CanBeDeleted(literal.Text, property.Whole),
            FixKind.Rename => CanBeReplaced(literal.Text, property.KeySpan),
            _ => CanBeReplaced(literal.Text, property.ValueSpan)
                && (step.Text is not null || CanBecomeHole(literal.Text, SqlTextEditor.Literal(property))),
        };
        return isPossible ? literal.Sql.Plan(property, step) : null;
    }

    public override void Write(TextEdits edits)
    {
        foreach (var literal in _literals.Values)
        {
            if (literal is not null && literal.Edits.Of(literal.Sql.ToChanges()) is { } changes)
                edits.Add(changes);
        }
    }

    /// <summary>Indicates whether a span starts and ends with characters of the same literal.</summary>
    private static bool CanBeReplaced(LiteralText text, SourceSpan span)
    {
        if (span.Length == 0)
            return true;
        var (first, last) = (text.SegmentAt(span.Start), text.SegmentAt(span.End - 1));
        return first.Kind == LiteralSegmentKind.Written
            && last.Kind == LiteralSegmentKind.Written
            && first.Expression == last.Expression;
    }

    /// <summary>Indicates whether a span is in a single literal. It can start or end with an interpolation.</summary>
    private static bool CanBeDeleted(LiteralText text, SourceSpan span) => CanBeReplaced(text, span)
        || (LiteralEdits.InterpolatedAt(text, span.Start) is { } interpolated
            && LiteralEdits.InterpolatedAt(text, span.End - 1) == interpolated);

    /// <summary>Indicates whether a span is in a single literal and contains no interpolation.</summary>
    private static bool CanBecomeHole(LiteralText text, TextSpan span) => span.Start >= 0 && span.End <= text.Text.Length
        && text.SegmentOf(span.Start, span.Length) is { Kind: LiteralSegmentKind.Written };

    private Literal? LiteralAt(TextSpan whole)
    {
        if (!_literals.TryGetValue(whole, out var literal))
        {
            literal = Read(whole);
            _literals.Add(whole, literal);
        }

        return literal;
    }

    private Literal? Read(TextSpan whole)
    {
        if (file.ExpressionAt(whole) is not { } expression || LiteralReader.Read(expression, file.Model, file.Cancellation) is not { } text)
            return null;
        var literalEdits = new LiteralEdits(text);
        var sql = new SqlTextEditor(
            text.Text,
            SqlScript.Read(text.Text),
            span => text.Span(span.Start, span.Length),
            key => LiteralHoles.Enclose(FromEnvironment.Literal(file, key, whole.Start)),
            change => literalEdits.Of([change]) is not null);
        return new Literal(text, literalEdits, sql);
    }

    private sealed record Literal(LiteralText Text, LiteralEdits Edits, SqlTextEditor Sql);
}
