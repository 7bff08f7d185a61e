using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Declares to Roslyn that diagnostics depend on a whole member. For an analyzer without a block start action, an editor analyzes only the
/// edited node: diagnostics at later statements appear late or not at all, and get no fixes.
/// </summary>
internal static class WholeMemberAnalysis
{
    private const string Justification =
        "Only the registration matters. The other actions are registered for the compilation, where they are grouped once.";

    [SuppressMessage("MicrosoftCodeAnalysisPerformance", "RS1012:Start action has no registered actions",
        Justification = Justification)]
    internal static void EnableForOperations(CompilationStartAnalysisContext start) =>
        start.RegisterOperationBlockStartAction(static _ => { });

    [SuppressMessage("MicrosoftCodeAnalysisPerformance", "RS1012:Start action has no registered actions",
        Justification = Justification)]
    internal static void EnableForSyntax(CompilationStartAnalysisContext start) =>
        start.RegisterCodeBlockStartAction<SyntaxKind>(static _ => { });
}
