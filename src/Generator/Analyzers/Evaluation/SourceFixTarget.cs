using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Where a step of a fix is taken in an object.</summary>
/// <param name="Path">The member as an initialiser of the creation names it, outermost first: <c>Region</c>; <c>S3.Region</c> where there is no block yet.</param>
/// <param name="Type">What the member holds.</param>
/// <param name="Creation">The expression that creates the object: <c>new</c> with its initialiser, or <c>with</c>.</param>
/// <param name="Expression">The new value as C#, with full names; null where only the user knows it.</param>
internal sealed record SourceFixTarget(string Path, MemberType Type, TextSpan Creation, string? Expression);
