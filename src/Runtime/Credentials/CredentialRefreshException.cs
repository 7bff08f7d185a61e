using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth;

/// <summary>
/// Represents the failure to obtain credentials when no valid credentials are cached. The message names the step that failed, the role and
/// the AWS error. It contains no secret, there is no inner exception, and a response of AWS is quoted only if it denies access.
/// </summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "The step is required.")]
[SuppressMessage("Roslynator", "RCS1194:Implement exception constructors", Justification = "The step is required.")]
public sealed class CredentialRefreshException : AmazonClientException
{
    internal CredentialRefreshException(RefreshFailure failure)
        : base(failure.Message)
    {
        Step = failure.Step;
        RoleArn = failure.RoleArn;
        ErrorCode = failure.ErrorCode;
        Failure = failure;
    }

    /// <summary>Gets the step that failed.</summary>
    public CredentialStep Step { get; }

    /// <summary>Gets the ARN of the role to assume; <see langword="null"/> if no role is assumed.</summary>
    public string? RoleArn { get; }

    /// <summary>Gets the AWS error code, such as <c>AccessDenied</c>; <see langword="null"/> if AWS returned no error.</summary>
    public string? ErrorCode { get; }

    internal RefreshFailure Failure { get; }
}
