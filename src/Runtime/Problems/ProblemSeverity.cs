namespace StarRocks.AwsAuth;

/// <summary>Specifies the severity of an <see cref="AuthProblem"/>.</summary>
public enum ProblemSeverity
{
    /// <summary>A suggestion.</summary>
    Info,

    /// <summary>StarRocks accepts the configuration, but probably does not do what was intended.</summary>
    Warning,

    /// <summary>The configuration does not work. The library does not create a value, SQL or credentials from it.</summary>
    Error,
}
