namespace StarRocks.AwsAuth.Rules;

/// <summary>A place in a text, in UTF-16 units.</summary>
internal readonly record struct SqlSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static SqlSpan Between(int start, int end) => new(start, end - start);
}
