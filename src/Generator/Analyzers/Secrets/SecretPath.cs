namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the steps from a value to the secret that it contains, such as an element and a member of it.</summary>
/// <param name="Kind">The kind of the first step.</param>
/// <param name="Name">The member, key or index; null if it is unknown.</param>
/// <param name="Inner">The other steps; null if the first one leads to the text.</param>
internal sealed record SecretPath(SecretStep Kind, string? Name, SecretPath? Inner)
{
    private const int MaxDepth = 4;

    /// <summary>Gets a value indicating whether the path has the largest number of steps. Longer ones are not followed.</summary>
    public bool IsFull => Depth >= MaxDepth;

    private int Depth => 1 + (Inner?.Depth ?? 0);
}
