namespace StarRocks.AwsAuth.Rules;

internal enum JsonKind
{
    Object,
    Array,
    String,

    /// <summary>A number, <c>true</c> or <c>false</c>.</summary>
    Literal,
    Null,
}
