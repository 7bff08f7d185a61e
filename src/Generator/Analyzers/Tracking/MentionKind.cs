namespace StarRocks.AwsAuth.Generator;

/// <summary>Specifies which mentions of a name are requested.</summary>
internal enum MentionKind
{
    Any,

    /// <summary>Mentions that may assign another value to the variable.</summary>
    Written,

    /// <summary>Mentions of a text whose words are replaced.</summary>
    Replaced,
}
