using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Replaces an SQL literal that contains a value with a call of <c>SqlLiteral.Quote</c> (SRA3004).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(QuoteCodeFix),
    DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class QuoteCodeFix : TextCodeFix
{
    private static readonly LiteralForm _nested = new(LiteralStyle.Regular, 1);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(SecretsDescriptors.SRA3004.Id);

    internal override string Title => "Use SqlLiteral.Quote";

    internal override void AddEdits(CodeFile file, Diagnostic diagnostic, TextEdits edits)
    {
        if (file.ExpressionAt(diagnostic.Location.SourceSpan) is not { } hole
            || LiteralReader.Read(StringExpression.OutermostOf(hole), file.Model, file.Cancellation) is not { } text)
        {
            return;
        }

        var property = SqlScript.Read(text.Text).Statements.SelectMany(static statement => statement.Properties)
            .FirstOrDefault(property => text.Span(property.ValueSpan.Start, property.ValueSpan.Length).Contains(hole.Span));
        if (property is null || Value(file, text, property.ValueSpan) is not { } value)
            return;
        if (file.Model.Compilation.GetTypeByMetadataName("StarRocks.AwsAuth.SqlLiteral") is not { } quoter)
            return;
        var call = quoter.ToMinimalDisplayString(file.Model, hole.SpanStart) + ".Quote(" + value + ")";
        var whole = text.Span(property.ValueSpan.Start - 1, property.ValueSpan.Length + 2);
        if (IsInterpolation(hole))
            edits.Replace(whole, LiteralHoles.Interpolation(text.SegmentAt(property.ValueSpan.Start - 1).Form, call));
        else if (property.ValueSpan.Length == 1)
            ReplaceOperand(text, property.ValueSpan.Start, call, edits);
    }

    /// <summary>Indicates whether an expression is an interpolation, rather than an operand of a concatenation.</summary>
    private static bool IsInterpolation(ExpressionSyntax hole) => StringExpression.OuterOf(hole) is InterpolatedStringExpressionSyntax;

    private static void ReplaceOperand(LiteralText text, int position, string call, TextEdits edits)
    {
        edits.Delete(text.Span(position - 1, 1));
        edits.Replace(text.Span(position, 1), call);
        edits.Delete(text.Span(position + 1, 1));
    }

    /// <summary>
    /// Returns the expression to quote: the only interpolation, otherwise an interpolated string of the text between the quotes, or null if
    /// that text cannot be moved.
    /// </summary>
    private static string? Value(CodeFile file, LiteralText text, SourceSpan span)
    {
        if (span.Length == 1)
            return TextOf(file, text.SegmentAt(span.Start).Expression);
        var opening = text.SegmentAt(span.Start - 1);
        if (opening is not { Kind: LiteralSegmentKind.Written, Expression: InterpolatedStringExpressionSyntax whole })
            return null;
        if (opening.Form.Style == LiteralStyle.Verbatim || text.SegmentAt(span.End).Expression != whole)
            return null;
        var value = new StringBuilder("$\"");
        for (var position = span.Start; position < span.End;)
        {
            var segment = text.SegmentAt(position);
            var end = System.Math.Min(span.End, segment.Start + segment.Length);
            if (Nested(segment, whole, text.Text.Substring(position, end - position)) is not { } nested)
                return null;
            value.Append(nested);
            position = end;
        }

        return value.Append('"').ToString();
    }

    private static string? Nested(LiteralSegment segment, ExpressionSyntax whole, string text)
    {
        if (segment.Kind == LiteralSegmentKind.Written)
            return segment.Expression == whole && text.IndexOf('\\') < 0 ? _nested.Encode(text) : null;
        return segment.Expression.Parent is InterpolationSyntax { AlignmentClause: null, FormatClause: null } interpolation
            ? LiteralHoles.Interpolation(_nested, interpolation.Expression.ToString())
            : null;
    }

    private static string? TextOf(CodeFile file, ExpressionSyntax hole)
    {
        var type = file.Model.GetTypeInfo(hole, file.Cancellation);
        if (type.Type is not { SpecialType: SpecialType.System_String })
            return null;
        if (hole.Parent is InterpolationSyntax { AlignmentClause: not null } or InterpolationSyntax { FormatClause: not null })
            return null;
        var inner = StringExpression.Unwrap(hole);
        if (type.Nullability.FlowState != NullableFlowState.MaybeNull)
            return inner.ToString();
        var needsParentheses = inner is BinaryExpressionSyntax or ConditionalExpressionSyntax or AssignmentExpressionSyntax;
        return (needsParentheses ? "(" + inner + ")" : inner.ToString()) + " ?? \"\"";
    }
}
