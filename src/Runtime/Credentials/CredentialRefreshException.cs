using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth;

/// <summary>
/// There are no credentials, and none could be got: which step failed, for which role, with which answer of AWS. Neither it nor an inner
/// exception holds a secret; what AWS answered is quoted only where it denies access.
/// </summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Without a step it would say nothing.")]
[SuppressMessage("Roslynator", "RCS1194:Implement exception constructors", Justification = "Without a step it would say nothing.")]
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

    /// <summary>The step that failed.</summary>
    public CredentialStep Step { get; }

    /// <summary>The role that the credentials would have been of; null where none is assumed.</summary>
    public string? RoleArn { get; }

    /// <summary>AWS's error code, such as <c>AccessDenied</c>; null where AWS did not answer, or not with an error.</summary>
    public string? ErrorCode { get; }

    internal RefreshFailure Failure { get; }
}
