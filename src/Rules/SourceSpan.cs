namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a range of a text, in UTF-16 code units.</summary>
internal readonly record struct SourceSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static SourceSpan Between(int start, int end) => new(start, end - start);
}
