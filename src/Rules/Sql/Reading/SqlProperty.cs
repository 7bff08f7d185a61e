namespace StarRocks.AwsAuth.Rules;

/// <summary>One pair of a property list.</summary>
/// <param name="Whole">From the first quote to the last, without a comma.</param>
/// <param name="KeySpan">The characters of the key inside the quotes.</param>
/// <param name="Key">The unescaped key.</param>
/// <param name="ValueSpan">The characters inside the quotes; all of it where it is no literal.</param>
/// <param name="Value">As StarRocks undoes it; null where it is not known: a template, a hole, no literal.</param>
internal sealed record SqlProperty(SourceSpan Whole, SourceSpan KeySpan, string Key, SourceSpan ValueSpan, string? Value)
{
    /// <summary>It stands in a clause of its statement that takes no AWS key, such as the PROPERTIES of a load.</summary>
    public bool IsMisplaced { get; init; }
}
