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
        CancellationToken cancellation)
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
                    && !new HarmlessHole(model, cancellation).IsHarmless(hole))
                    report(Diagnostic.Create(SecretsDescriptors.SRA3004, hole.GetLocation(), property.Key));
            }
        }
    }

    private static bool IsQuoted(string text, SourceSpan value) => value.Start > 0 && text[value.Start - 1] is '"' or '\'';

    /// <summary>
    /// Indicates whether an interpolated string is converted to another type than string, whose receiver decides what
    /// happens with the values.
    /// </summary>
    private static bool IsConvertedToOtherType(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        StringExpression.Unwrap(expression) is InterpolatedStringExpressionSyntax
            && model.GetTypeInfo(expression, cancellation).ConvertedType is { } type
            && type.SpecialType is not (SpecialType.System_String or SpecialType.System_Object);
}
