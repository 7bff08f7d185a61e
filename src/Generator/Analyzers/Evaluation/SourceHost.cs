namespace StarRocks.AwsAuth.Generator;

/// <summary>What a configuration is written as, which decides how it is fixed.</summary>
internal enum SourceHost
{
    /// <summary>The creation of an annotated type, with the assignments that follow it.</summary>
    Object,

    /// <summary>A dictionary or another collection of pairs.</summary>
    Pairs,

    /// <summary>SQL in a string literal.</summary>
    SqlLiteral,

    /// <summary>An additional file.</summary>
    File,
}
