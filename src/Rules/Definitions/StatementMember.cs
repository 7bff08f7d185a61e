namespace StarRocks.AwsAuth.Rules;

/// <summary>A member of the typed form of a statement.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Key">The whole key that it stands for.</param>
/// <param name="IsReadyMade">The ready-made type has it; else it is a key that only a type of the user's has a member for.</param>
internal sealed record StatementMember(string Name, string Key, bool IsReadyMade = true);
