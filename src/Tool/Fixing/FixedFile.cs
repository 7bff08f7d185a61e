using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents the result of fixing a file.</summary>
/// <param name="Text">The text after the fixes.</param>
/// <param name="Fixes">The fixes that were applied, in order.</param>
/// <param name="Remaining">The problems of that text.</param>
/// <param name="Found">The problems before the fixes.</param>
internal sealed record FixedFile(
    SourceText Text, IReadOnlyList<AppliedFix> Fixes, IReadOnlyList<Diagnostic> Remaining, IReadOnlyList<Diagnostic> Found);
