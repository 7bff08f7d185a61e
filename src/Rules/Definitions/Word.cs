namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a supported word of a value.</summary>
/// <param name="Text">The word.</param>
/// <param name="Since">The first version of StarRocks that supports it; null if no source names it.</param>
internal readonly record struct Word(string Text, Since? Since = null)
{
    public static implicit operator Word(string text) => new(text);
}
