namespace StarRocks.AwsAuth.Rules;

/// <summary>One pair as it is written.</summary>
/// <param name="Key">As it stands.</param>
/// <param name="Value">Null where it is not known: a template, a variable.</param>
internal readonly record struct WrittenProperty(string Key, string? Value);
