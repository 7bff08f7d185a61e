namespace StarRocks.AwsAuth.Generator;

/// <summary>What a segment of a text comes from.</summary>
internal enum LiteralSegmentKind
{
    /// <summary>Characters that are written in a literal.</summary>
    Written,

    /// <summary>A constant that is written elsewhere.</summary>
    Constant,

    /// <summary>A value that only the running program knows.</summary>
    Hole,
}
