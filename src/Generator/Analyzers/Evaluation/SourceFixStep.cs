using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>One step of a fix as a code fix gets it.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Key">The whole key of the entry.</param>
/// <param name="Property">The whole entry; null for one that is added.</param>
/// <param name="Text">The new value or key; null where only the user knows it.</param>
/// <param name="Target">Where it is done in an object; null in anything else.</param>
internal sealed record SourceFixStep(FixKind Kind, string Key, TextSpan? Property, string? Text, SourceFixTarget? Target);
