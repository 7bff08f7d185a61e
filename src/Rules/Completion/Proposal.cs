namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a key or a value that an editor proposes.</summary>
/// <param name="Text">The key or the value.</param>
/// <param name="Meaning">What the key means; for a value, what its key means.</param>
/// <param name="IsRequired">Whether StarRocks rejects the statement without the key.</param>
internal sealed record Proposal(string Text, string Meaning, bool IsRequired = false)
{
    /// <summary>Gets the first version of StarRocks that reads it; null if no source names it.</summary>
    public Since? Since { get; init; }
}
