namespace StarRocks.AwsAuth.Generator;

/// <summary>An argument of the constructor that reading calls.</summary>
/// <param name="Parameter">The parameter's name, not escaped.</param>
/// <param name="Member">The index of the member that the parameter sets.</param>
/// <param name="Default">The parameter's default value as C#, where it has one that is not its type's own.</param>
/// <param name="TakesNoNull">The parameter can't be null, but what is read for the member can.</param>
internal sealed record ArgumentModel(string Parameter, int Member, string? Default, bool TakesNoNull);
