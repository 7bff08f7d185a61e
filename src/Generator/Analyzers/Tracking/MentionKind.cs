namespace StarRocks.AwsAuth.Generator;

/// <summary>Which of the mentions of a name are asked for.</summary>
internal enum MentionKind
{
    Any,

    /// <summary>Those that may give the variable another value.</summary>
    Written,

    /// <summary>Those of a text in which words are replaced.</summary>
    Replaced,
}
