namespace StarRocks.AwsAuth.Rules;

/// <summary>A place in a JSON text, in UTF-16 units.</summary>
internal readonly record struct JsonSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static JsonSpan Between(int start, int end) => new(start, end - start);
}
