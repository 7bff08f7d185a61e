namespace StarRocks.AwsAuth.Generator;

/// <summary>One value of an enum.</summary>
/// <param name="Member">The member's name, not escaped.</param>
/// <param name="Text">What stands for it in a property.</param>
/// <param name="IsAlias">An earlier member has the same number: this one is read, but never written.</param>
internal sealed record EnumValueModel(string Member, string Text, bool IsAlias);
