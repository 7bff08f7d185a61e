using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the member of an object that holds a key.</summary>
/// <param name="Path">The path of the member from the object that is created: <c>Region</c>, or <c>S3.Region</c> if the creation does not
/// set <c>S3</c>.</param>
/// <param name="Property">The declared member.</param>
/// <param name="Creation">The span of the expression that creates the object.</param>
/// <param name="Assignment">The span of the existing assignment to the member, including one of null; empty if there is none.</param>
internal sealed record SourceMember(string Path, MappedProperty Property, TextSpan Creation, TextSpan Assignment = default)
{
    /// <summary>Returns the C# expression that assigns a text to the member; null if there is none.</summary>
    public string? ToExpression(string text) => MemberExpression.Of(Property.Type, Property.Enum, text);
}
