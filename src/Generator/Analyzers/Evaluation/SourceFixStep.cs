using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents one step of a fix as a code fix applies it.</summary>
/// <param name="Kind">The kind of edit.</param>
/// <param name="Key">The complete key of the property.</param>
/// <param name="Property">The span of the property; null if the step adds one.</param>
/// <param name="Text">The new value or key; null if only the user knows it.</param>
/// <param name="Target">The location of the edit in an object or a settings file; null for every other host.</param>
/// <param name="IsAdditional">Whether the property is in the collection of additional properties of an object.</param>
internal sealed record SourceFixStep(
    FixKind Kind, string Key, TextSpan? Property, string? Text, SourceFixTarget? Target, bool IsAdditional);
