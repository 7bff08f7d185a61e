namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies what a problem is reported on: the characters inside the quotes of a key or a value, or the statement.</summary>
internal enum ProblemLocation
{
    Key,
    Value,

    /// <summary>The first word of the statement; in C#, the type or <c>new</c> of an object creation.</summary>
    Statement,
}

/// <summary>Represents a violated rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">Its severity in this context.</param>
/// <param name="Key">The whole key that the problem is about.</param>
/// <param name="Position">The position of that key (see <see cref="AuthBlock.Set"/>), or -1.</param>
/// <param name="Related">The position of another key that the problem is about, or -1.</param>
/// <param name="Location">What of the property the problem is reported on.</param>
/// <param name="Message">The message for the user, which never contains a secret.</param>
internal sealed record Problem(
    Rule Rule, RuleSeverity Severity, string Key, int Position, int Related, ProblemLocation Location, string Message)
{
    /// <summary>Gets a value indicating whether it is reported on a key that StarRocks ignores.</summary>
    public bool IsOfIgnoredKey { get; init; }
}
