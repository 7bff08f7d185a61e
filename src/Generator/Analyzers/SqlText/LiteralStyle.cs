namespace StarRocks.AwsAuth.Generator;

/// <summary>The kinds of string literals.</summary>
internal enum LiteralStyle
{
    Regular,
    Verbatim,

    /// <summary>Raw, between quotes of one line.</summary>
    RawLine,

    /// <summary>Raw, on lines of its own.</summary>
    RawBlock,
}
