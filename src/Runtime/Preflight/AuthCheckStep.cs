using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Represents one step of a check. It contains no secret.</summary>
public sealed class AuthCheckStep
{
    internal AuthCheckStep(
        AuthCheckKind kind,
        AuthCheckOutcome outcome,
        string message,
        string? subject = null,
        AuthFault fault = AuthFault.None,
        string? errorCode = null)
    {
        Kind = kind;
        Outcome = outcome;
        Message = message;
        Subject = subject;
        Fault = fault;
        ErrorCode = errorCode;
    }

    internal const string EarlierFailure = "an earlier step failed.";

    internal static AuthCheckStep AfterFailure(AuthCheckKind kind) => Skipped(kind, EarlierFailure);

    internal static AuthCheckStep Skipped(AuthCheckKind kind, string reason, string? subject = null) =>
        new(kind, AuthCheckOutcome.Skipped, subject is null ? reason : $"{subject}: {reason}", subject);

    /// <summary>Returns the step with a message that begins with the block that it is about.</summary>
    internal AuthCheckStep Of(string prefix) => new(Kind, Outcome, $"{prefix}: {Message}", Subject, Fault, ErrorCode);

    /// <summary>Gets what the step examines.</summary>
    public AuthCheckKind Kind { get; }

    /// <summary>Gets the outcome of the step.</summary>
    public AuthCheckOutcome Outcome { get; }

    /// <summary>
    /// Gets the ARN of the identity or role, the name of the bucket, the region of the Glue catalog, or the host and port of the REST
    /// catalog; <see langword="null"/> if it is not known.
    /// </summary>
    public string? Subject { get; }

    /// <summary>Gets the result and, if the step failed, how to fix it.</summary>
    public string Message { get; }

    /// <summary>Gets what has to be fixed; <see cref="AuthFault.None"/> if the step did not fail.</summary>
    public AuthFault Fault { get; }

    /// <summary>
    /// Gets the error code of the service, or the id of the most severe rule for a failed configuration; <see langword="null"/> if there
    /// is none.
    /// </summary>
    public string? ErrorCode { get; }

    /// <summary>Returns the step as one line.</summary>
    /// <returns>The outcome, kind and message, such as <c>failed  role: The role … could not be assumed: …</c>.</returns>
    public override string ToString()
    {
        var outcome = Outcome switch
        {
            AuthCheckOutcome.Passed => "passed ",
            AuthCheckOutcome.Failed => "failed ",
            _ => "skipped",
        };
        return $"{outcome} {SnakeCase.Of(Kind.ToString()).Replace('_', ' ')}: {Message}";
    }
}
