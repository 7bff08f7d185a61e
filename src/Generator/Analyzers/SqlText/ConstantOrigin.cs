using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Tells which stretches of a text are a constant's that is evaluated where it is written: in code that is analysed.</summary>
internal sealed class ConstantOrigin(LiteralText text, SemanticModel model, AnalyzerOptions options, CancellationToken cancellation)
{
    internal bool IsEvaluatedElsewhere(SourceSpan span) =>
        text.SegmentOf(span.Start, span.Length) is { Kind: LiteralSegmentKind.Constant } part && part.Expression != text.Whole && IsOfAnalysedCode(part);

    private bool IsOfAnalysedCode(LiteralSegment part)
    {
        if (model.GetSymbolInfo(part.Expression, cancellation).Symbol is not { } symbol)
            return false;
        foreach (var declaration in symbol.DeclaringSyntaxReferences)
        {
            if (!GeneratedFiles.IsGenerated(declaration.SyntaxTree, options, cancellation))
                return true;
        }

        return false;
    }
}
