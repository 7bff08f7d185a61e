namespace StarRocks.AwsAuth.Rules;

/// <summary>A key without which StarRocks refuses a statement.</summary>
/// <param name="Key">The key.</param>
/// <param name="Alias">Its deprecated name, which does as well.</param>
/// <param name="UnlessTrue">The key that makes it superfluous where it is true.</param>
internal readonly record struct RequiredKey(StatementKey Key, StatementKey? Alias = null, StatementKey? UnlessTrue = null)
{
    /// <summary>Gets what is said where it is missing; null for the words that fit every statement.</summary>
    public string? Message { get; init; }

    /// <summary>Indicates whether the key is certainly missing.</summary>
    public bool IsMissing(Configuration configuration)
    {
        if (!configuration.IsUnset(Key) || (Alias is { } alias && !configuration.IsUnset(alias)))
            return false;
        return UnlessTrue is not { } other || configuration.IsUnset(other)
            || (configuration.Has(other) && !configuration.Is(other, Booleans.True));
    }
}
