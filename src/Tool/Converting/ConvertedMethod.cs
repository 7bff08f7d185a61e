using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a method that returns a converted statement.</summary>
/// <param name="Name">The name of the method.</param>
/// <param name="Summary">What the statement is, for its documentation.</param>
/// <param name="Statement">The statement.</param>
internal sealed record ConvertedMethod(string Name, string Summary, TypedStatement Statement);
