namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a property as it is written.</summary>
/// <param name="Key">The key, untrimmed.</param>
/// <param name="Value">The value; null if it is not known, such as a template or a variable.</param>
/// <param name="IsMisplaced">
/// Whether the property is in a clause where StarRocks reads no AWS key, such as the PROPERTIES of a load.
/// </param>
/// <param name="IsDoubtful">Whether a missing quote or comma makes it uncertain that the text is a key.</param>
internal readonly record struct WrittenProperty(string Key, string? Value, bool IsMisplaced = false, bool IsDoubtful = false)
{
    /// <summary>Gets the key as messages show it.</summary>
    public string ShownKey => PropertyMask.KeyOf(Key, Value, IsDoubtful);
}
