namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a property of a list.</summary>
/// <param name="Whole">The location of the property, without a comma.</param>
/// <param name="KeySpan">The characters of the key inside the quotes.</param>
/// <param name="Key">The unescaped key.</param>
/// <param name="ValueSpan">The characters inside the quotes; the whole value if it is not a literal.</param>
/// <param name="Value">The unescaped value; null if it is unknown: a template, a hole, or not a literal.</param>
internal sealed record SqlProperty(SourceSpan Whole, SourceSpan KeySpan, string Key, SourceSpan ValueSpan, string? Value)
{
    /// <summary>Gets the unescaped literal, even of a template; null if there is no literal.</summary>
    public string? Text { get; init; }

    /// <summary>Gets a value indicating whether a missing quote or comma makes it uncertain that the text is a key.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Gets a value indicating whether its clause contains no AWS keys, such as the PROPERTIES of a load.</summary>
    public bool IsMisplaced { get; init; }
}
