using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents the fix that is chosen for a problem.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Fix">The fix.</param>
internal readonly record struct ChosenFix(Diagnostic Problem, LocatedFix Fix);
