namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a key that a statement requires.</summary>
/// <param name="Key">The key.</param>
/// <param name="DeprecatedKey">Its deprecated name, which StarRocks still accepts.</param>
/// <param name="UnlessTrue">The key that makes it optional if its value is true.</param>
internal readonly record struct RequiredKey(StatementKey Key, StatementKey? DeprecatedKey = null, StatementKey? UnlessTrue = null)
{
    /// <summary>Gets the message of a statement without it; null for the default message.</summary>
    public string? Message { get; init; }

    /// <summary>Indicates whether the key is certainly missing.</summary>
    public bool IsMissing(Configuration configuration)
    {
        if (!configuration.IsUnset(Key) || (DeprecatedKey is { } deprecated && !configuration.IsUnset(deprecated)))
            return false;
        return UnlessTrue is not { } other || configuration.IsUnset(other)
            || (configuration.Has(other) && !configuration.Is(other, Booleans.True));
    }
}
