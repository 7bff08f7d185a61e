namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents an argument of the constructor that creates an object from properties.</summary>
/// <param name="Parameter">The name of the parameter, not escaped.</param>
/// <param name="Member">The index of the member that the parameter sets.</param>
/// <param name="Default">The default value of the parameter as C#; null if it is the default value of the type.</param>
/// <param name="NeedsNullForgiving">Indicates whether the parameter is not nullable although the member is.</param>
internal sealed record ArgumentModel(string Parameter, int Member, string? Default, bool NeedsNullForgiving);
