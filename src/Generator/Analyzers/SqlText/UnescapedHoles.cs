using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds values that are inserted into the quoted value of a property without escaping (SRA3004).</summary>
internal static class UnescapedHoles
{
    internal static void Report(LiteralText text, ParsedStatement statement, SemanticModel model, Action<Diagnostic> report,
        CancellationToken cancellation, Predicate<ExpressionSyntax>? isWanted = null)
    {
        if (IsConvertedToOtherType(text.Expression, model, cancellation))
            return;
        foreach (var property in statement.Properties)
        {
            if (!IsQuoted(text.Text, property.ValueSpan))
                continue;
            for (var position = property.ValueSpan.Start; position < property.ValueSpan.End; position++)
            {
                if (text.Text[position] == LiteralText.Hole
                    && text.SegmentAt(position) is { Kind: LiteralSegmentKind.Hole, Expression: var hole }
                    && isWanted?.Invoke(hole) != false)
                    Report(text.Text, property, hole, model, report, cancellation);
            }
        }
    }

    /// <summary>Reports a value in a quoted property, unless it is escaped or harmless.</summary>
    internal static void Report(string text, SqlProperty property, ExpressionSyntax hole, SemanticModel model, Action<Diagnostic> report,
        CancellationToken cancellation)
    {
        if (IsQuoted(text, property.ValueSpan)
            && !new HarmlessHole(model, text[property.ValueSpan.Start - 1], cancellation).IsHarmless(hole))
            report(Diagnostic.Create(SecretsDescriptors.SRA3004, hole.GetLocation(), property.Key.Replace(LiteralText.Hole, '…')));
    }

    private static bool IsQuoted(string text, SourceSpan value) => value.Start > 0 && text[value.Start - 1] is '"' or '\'';

    /// <summary>
    /// Indicates whether an interpolated string is converted to another type than string, whose receiver decides what
    /// happens with the values.
    /// </summary>
    internal static bool IsConvertedToOtherType(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        StringExpression.Unwrap(expression) is InterpolatedStringExpressionSyntax
            && model.GetTypeInfo(expression, cancellation).ConvertedType is { } type
            && type.SpecialType is not (SpecialType.System_String or SpecialType.System_Object);
}
