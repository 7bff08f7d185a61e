namespace StarRocks.AwsAuth;

/// <summary>One step of a check. Nothing in it is a secret.</summary>
public sealed class AuthCheckStep
{
    internal AuthCheckStep(AuthCheckKind kind, AuthCheckOutcome outcome, string message, string? subject = null, AuthFault fault = AuthFault.None, string? errorCode = null)
    {
        Kind = kind;
        Outcome = outcome;
        Message = message;
        Subject = subject;
        Fault = fault;
        ErrorCode = errorCode;
    }

    /// <summary>What it is about.</summary>
    public AuthCheckKind Kind { get; }

    /// <summary>How it ended.</summary>
    public AuthCheckOutcome Outcome { get; }

    /// <summary>The ARN of the identity or role, the name of the bucket, the region of the catalog; null where it is not known.</summary>
    public string? Subject { get; }

    /// <summary>What was found, and what to do about it.</summary>
    public string Message { get; }

    /// <summary>Gets what has to be fixed.</summary>
    public AuthFault Fault { get; }

    /// <summary>AWS's error code; null where there is none.</summary>
    public string? ErrorCode { get; }

    /// <summary>The step in one line.</summary>
    /// <returns>For instance <c>failed  role: The role … could not be assumed: …</c>.</returns>
    public override string ToString()
    {
        var outcome = Outcome switch
        {
            AuthCheckOutcome.Passed => "passed ",
            AuthCheckOutcome.Failed => "failed ",
            _ => "skipped",
        };
        var kind = Kind switch
        {
            AuthCheckKind.Configuration => "configuration",
            AuthCheckKind.Identity => "identity",
            AuthCheckKind.Role => "role",
            AuthCheckKind.Bucket => "bucket",
            _ => "catalog",
        };
        return $"{outcome} {kind}: {Message}";
    }
}
