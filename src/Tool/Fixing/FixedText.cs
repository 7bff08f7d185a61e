using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a text after fixes.</summary>
/// <param name="Text">The text.</param>
/// <param name="Problems">Its problems.</param>
/// <param name="Moved">The positions of the text before, in this one.</param>
/// <param name="Made">The fixes that were made.</param>
internal sealed record FixedText(SourceText Text, IReadOnlyList<Diagnostic> Problems, MovedPositions Moved, IReadOnlyList<ChosenFix> Made);
