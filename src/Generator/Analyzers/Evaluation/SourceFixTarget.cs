using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the location in an object or a settings file at which a step of a fix is applied.</summary>
/// <param name="Path">The path of the member from the object that is created: <c>Region</c>, or <c>S3.Region</c> if the block does not
/// exist yet.</param>
/// <param name="Type">The type of the member.</param>
/// <param name="Creation">The span of the expression that creates the object: <c>new</c> or <c>with</c>, including the initializer.</param>
/// <param name="Expression">The new value as a C# expression with full names; null if only the user knows it.</param>
internal sealed record SourceFixTarget(string Path, MemberType Type, TextSpan Creation, string? Expression);
