using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the spans of a text that come from constants in analyzed code, which are evaluated where they are declared.</summary>
internal sealed class AnalyzedConstants(LiteralText text, SemanticModel model, AnalyzerOptions options, CancellationToken cancellation)
{
    internal bool Contains(SourceSpan span) =>
        text.SegmentOf(span.Start, span.Length) is { Kind: LiteralSegmentKind.Constant } segment && segment.Expression != text.Expression
            && IsInAnalyzedCode(segment);

    private bool IsInAnalyzedCode(LiteralSegment segment)
    {
        if (model.GetSymbolInfo(segment.Expression, cancellation).Symbol is not { } symbol)
            return false;
        foreach (var declaration in symbol.DeclaringSyntaxReferences)
        {
            if (!GeneratedFiles.IsGenerated(declaration.SyntaxTree, options, cancellation))
                return true;
        }

        return false;
    }
}
