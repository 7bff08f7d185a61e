namespace StarRocks.AwsAuth.Rules;

/// <summary>One pair as it is written.</summary>
/// <param name="Key">As it stands.</param>
/// <param name="Value">Null where it is not known: a template, a variable.</param>
/// <param name="IsMisplaced">It stands in a clause of its statement that takes no AWS key, such as the PROPERTIES of a load.</param>
internal readonly record struct WrittenProperty(string Key, string? Value, bool IsMisplaced = false);
