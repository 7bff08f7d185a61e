namespace StarRocks.AwsAuth.Generator;

/// <summary>Specifies the source of a segment of a text.</summary>
internal enum LiteralSegmentKind
{
    /// <summary>Characters of a literal.</summary>
    Written,

    /// <summary>A constant that is declared elsewhere.</summary>
    Constant,

    /// <summary>A value that is known only at run time.</summary>
    Hole,
}
