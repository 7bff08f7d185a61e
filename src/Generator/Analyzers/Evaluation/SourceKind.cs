namespace StarRocks.AwsAuth.Generator;

/// <summary>Specifies what a configuration is written as, which determines how it is fixed.</summary>
internal enum SourceKind
{
    /// <summary>An object of an annotated or ready-made type, with the assignments that follow its creation.</summary>
    Object,

    /// <summary>A dictionary or another collection of key-value pairs.</summary>
    Dictionary,

    /// <summary>SQL in a string literal.</summary>
    SqlLiteral,

    /// <summary>An additional file of the project.</summary>
    File,
}
