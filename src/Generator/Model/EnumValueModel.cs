namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a value of an enum.</summary>
/// <param name="Member">The name of the member, not escaped.</param>
/// <param name="Text">Its text in a property.</param>
/// <param name="IsAlias">Indicates whether an earlier member has the same number, so that this one is read but never written.</param>
internal sealed record EnumValueModel(string Member, string Text, bool IsAlias);
