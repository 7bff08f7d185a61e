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

/// <summary>Lets SqlLiteral.Quote write the literal that a value is put into: the quotes around it are then that function's (SRA3004).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(QuoteCodeFix),
    DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class QuoteCodeFix : TextCodeFix
{
    private static readonly LiteralForm _nested = new(LiteralStyle.Regular, 1);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SRA3004");

    internal override string Title => "Quote the value by SqlLiteral.Quote";

    internal override void RuleFix(CodeFile file, Diagnostic diagnostic, TextEdits edits)
    {
        if (file.ExpressionAt(diagnostic.Location.SourceSpan) is not { } hole || LiteralReader.Read(LiteralWhole.Of(hole), file.Model, file.Cancellation) is not { } text)
            return;
        var property = SqlScript.Read(text.Text).Statements.SelectMany(static statement => statement.Properties)
            .FirstOrDefault(each => text.Span(each.ValueSpan.Start, each.ValueSpan.Length).Contains(hole.Span));
        if (property is null || Value(file, text, property.ValueSpan) is not { } value || file.Model.Compilation.GetTypeByMetadataName("StarRocks.AwsAuth.SqlLiteral") is not { } quoter)
            return;
        var call = quoter.ToMinimalDisplayString(file.Model, hole.SpanStart) + ".Quote(" + value + ")";
        var whole = text.Span(property.ValueSpan.Start - 1, property.ValueSpan.Length + 2);
        if (IsInside(hole))
            edits.Replace(whole, "{" + call + "}");
        else if (property.ValueSpan.Length == 1)
            ReplaceOperand(text, property.ValueSpan.Start, call, edits);
    }

    /// <summary>It stands in the hole of an interpolated string, not beside other operands of a sum.</summary>
    private static bool IsInside(ExpressionSyntax hole) => LiteralWhole.Outer(hole) is InterpolatedStringExpressionSyntax;

    private static void ReplaceOperand(LiteralText text, int at, string call, TextEdits edits)
    {
        edits.Delete(text.Span(at - 1, 1));
        edits.Replace(text.Span(at, 1), call);
        edits.Delete(text.Span(at + 1, 1));
    }

    /// <summary>What is quoted: the one hole itself, else an interpolated string of what stands between the quotes; null where it can't be moved.</summary>
    private static string? Value(CodeFile file, LiteralText text, SqlSpan span)
    {
        if (span.Length == 1)
            return TextOf(file, text.SegmentAt(span.Start).Expression);
        if (text.SegmentAt(span.Start - 1) is not { Kind: LiteralSegmentKind.Written, Expression: InterpolatedStringExpressionSyntax whole } quoted
            || quoted.Form.Style == LiteralStyle.Verbatim || text.SegmentAt(span.End).Expression != whole)
            return null;
        var value = new StringBuilder("$\"");
        for (var at = span.Start; at < span.End;)
        {
            var part = text.SegmentAt(at);
            var end = System.Math.Min(span.End, part.Start + part.Length);
            if (part.Kind == LiteralSegmentKind.Written && part.Expression == whole && text.Text.IndexOf('\\', at, end - at) < 0)
                value.Append(_nested.Encode(text.Text.Substring(at, end - at)));
            else if (part.Kind != LiteralSegmentKind.Written && part.Expression.Parent is InterpolationSyntax { AlignmentClause: null, FormatClause: null } interpolation)
                value.Append(interpolation);
            else
                return null;
            at = end;
        }

        return value.Append('"').ToString();
    }

    private static string? TextOf(CodeFile file, ExpressionSyntax hole)
    {
        var type = file.Model.GetTypeInfo(hole, file.Cancellation);
        if (type.Type is not { SpecialType: SpecialType.System_String } || hole.Parent is InterpolationSyntax { AlignmentClause: not null } or InterpolationSyntax { FormatClause: not null })
            return null;
        var inner = LiteralWhole.Unwrap(hole);
        if (type.Nullability.FlowState != NullableFlowState.MaybeNull)
            return inner.ToString();
        return (inner is BinaryExpressionSyntax or ConditionalExpressionSyntax or AssignmentExpressionSyntax ? "(" + inner + ")" : inner.ToString()) + " ?? \"\"";
    }
}
