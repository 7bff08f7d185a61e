using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds what is put between the quotes of a property's value as it comes (SRA3004).</summary>
internal static class UnescapedHoles
{
    internal static void Report(LiteralText text, ParsedStatement statement, SemanticModel model, Action<Diagnostic> tell, CancellationToken cancellation)
    {
        if (IsForSomethingElse(text.Whole, model, cancellation))
            return;
        foreach (var property in statement.Properties)
        {
            if (!IsQuoted(text.Text, property.ValueSpan))
                continue;
            for (var at = property.ValueSpan.Start; at < property.ValueSpan.End; at++)
            {
                if (text.Text[at] == LiteralText.Hole && text.SegmentAt(at) is { Kind: LiteralSegmentKind.Hole, Expression: var hole } && !new HarmlessHole(model, cancellation).Is(hole))
                    tell(Diagnostic.Create(SecretsDescriptors.SRA3004, hole.GetLocation(), property.Key));
            }
        }
    }

    private static bool IsQuoted(string text, SourceSpan value) => value.Start > 0 && text[value.Start - 1] is '"' or '\'';

    /// <summary>What takes an interpolated string apart may do with the values what it likes.</summary>
    private static bool IsForSomethingElse(ExpressionSyntax whole, SemanticModel model, CancellationToken cancellation) =>
        LiteralWhole.Unwrap(whole) is InterpolatedStringExpressionSyntax
        && model.GetTypeInfo(whole, cancellation).ConvertedType is not (null or { SpecialType: SpecialType.System_String or SpecialType.System_Object });
}
