using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Tells Roslyn that what is reported depends on the whole member. An analyzer without a start action for blocks is taken to report on nothing but
/// the node that it is called for: what it says of a later statement an editor shows late, if at all, and offers no fix for.
/// </summary>
internal static class WholeMemberAnalysis
{
    [SuppressMessage("MicrosoftCodeAnalysisPerformance", "RS1012:Start action has no registered actions", Justification = "Its being registered is what counts; actions of the compilation are grouped once, those of a block for each block.")]
    internal static void EnableForOperations(CompilationStartAnalysisContext start) => start.RegisterOperationBlockStartAction(static _ => { });

    [SuppressMessage("MicrosoftCodeAnalysisPerformance", "RS1012:Start action has no registered actions", Justification = "Its being registered is what counts; actions of the compilation are grouped once, those of a block for each block.")]
    internal static void EnableForSyntax(CompilationStartAnalysisContext start) => start.RegisterCodeBlockStartAction<SyntaxKind>(static _ => { });
}
