namespace StarRocks.AwsAuth.Generator;

/// <summary>Specifies the style of a string literal.</summary>
internal enum LiteralStyle
{
    Regular,
    Verbatim,

    /// <summary>A raw literal on one line.</summary>
    RawLine,

    /// <summary>A raw literal on several lines.</summary>
    RawBlock,
}
