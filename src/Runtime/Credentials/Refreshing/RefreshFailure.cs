using System;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Why a refresh gave nothing; one for all callers that waited for it and for those that come before the next one.</summary>
internal sealed class RefreshFailure(CredentialStep step, string? roleArn, IssueException cause, bool isBeforeTheRole = false)
{
    public CredentialStep Step => step;

    public string? RoleArn => roleArn;

    public IssueException Cause => cause;

    public string? ErrorCode => cause.ErrorCode;

    /// <summary>AWS's own sentence, where it denies access.</summary>
    public string? Denial => cause.Denial;

    public bool IsTransient => cause.IsTransient;

    /// <summary>The source will do better when asked once more, so that the next call need not wait.</summary>
    public bool MayAskAtOnce => cause.MayAskAtOnce;

    /// <summary>Until when it stands, by the host's clock that nobody sets; null before its refresh has ended.</summary>
    public TimeSpan? StandsUntil { get; set; }

    public string Message { get; } = Describe(step, roleArn, cause, isBeforeTheRole);

    private static string Describe(CredentialStep step, string? roleArn, IssueException cause, bool isBeforeTheRole)
    {
        var what = step switch
        {
            CredentialStep.InstanceProfile => "The instance metadata service gave no credentials of the instance profile",
            CredentialStep.WebIdentity => "The web identity gave no credentials",
            CredentialStep.SdkDefault => "The AWS SDK's default chain gave no credentials",
            CredentialStep.NodeIdentity => "The credentials that stand for the node could not be had",
            _ => $"The role {roleArn} could not be assumed",
        };
        var whose = roleArn is null || step == CredentialStep.AssumeRole ? "" : isBeforeTheRole ? $", with which the role {roleArn} would be assumed" : $" of the role {roleArn}";
        var where = cause.Where is null ? "" : $" ({cause.Where} was asked)";
        return $"{what}{whose}{where}: {cause.Message}";
    }
}
