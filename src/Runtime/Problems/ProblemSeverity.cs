namespace StarRocks.AwsAuth;

/// <summary>How much an <see cref="AuthProblem"/> weighs.</summary>
public enum ProblemSeverity
{
    /// <summary>A suggestion.</summary>
    Info,

    /// <summary>StarRocks takes the configuration, but does probably not what is meant.</summary>
    Warning,

    /// <summary>The configuration does not work; it is neither read nor turned into SQL or credentials.</summary>
    Error,
}
