using System;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Represents a failed refresh. All callers that waited for it share it, and so do later callers until <see cref="RetryAt"/>.
/// </summary>
internal sealed class RefreshFailure(CredentialStep step, string? roleArn, IssueException cause, bool isBaseIdentity = false)
{
    public CredentialStep Step => step;

    public string? RoleArn => roleArn;

    public IssueException Cause => cause;

    public string? ErrorCode => cause.ErrorCode;

    /// <summary>Gets the message of AWS if it denies access.</summary>
    public string? Denial => cause.Denial;

    public bool IsTransient => cause.IsTransient;

    public bool MayRetryAtOnce => cause.MayRetryAtOnce;

    /// <summary>
    /// Gets or sets when the next refresh can start, by the monotonic clock; <see langword="null"/> until the failed one has ended.
    /// </summary>
    public TimeSpan? RetryAt { get; set; }

    public string Message { get; } = Describe(step, roleArn, cause, isBaseIdentity);

    private static string Describe(CredentialStep step, string? roleArn, IssueException cause, bool isBaseIdentity)
    {
        var what = step switch
        {
            CredentialStep.InstanceProfile => "The instance profile provided no credentials",
            CredentialStep.WebIdentity => "The web identity provided no credentials",
            CredentialStep.SdkDefault => "The default chain of the AWS SDK provided no credentials",
            CredentialStep.NodeIdentity => "'NodeIdentity' provided no credentials",
            _ => roleArn is null ? "The role could not be assumed" : $"The role {roleArn} could not be assumed",
        };
        var role = roleArn is null || step == CredentialStep.AssumeRole ? ""
            : isBaseIdentity ? $" to assume the role {roleArn}"
            : $" for the role {roleArn}";
        var request = cause.Authority is null ? "" : $" (request to {cause.Authority})";
        return $"{what}{role}{request}: {cause.Message}";
    }
}
