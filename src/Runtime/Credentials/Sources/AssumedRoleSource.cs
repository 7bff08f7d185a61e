using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>A role, assumed by another identity. That one is asked first, so that it is known which of the two failed.</summary>
internal sealed class AssumedRoleSource(CredentialHost host, AWSCredentials identity, CredentialStep identityStep, RoleRequest role, RoleAssumer assumer) : CredentialSource
{
    private static readonly TimeSpan _usual = TimeSpan.FromHours(1);
    private static readonly string[] _refusals = ["ExpiredToken", "ExpiredTokenException", "InvalidClientTokenId", "InvalidToken", "UnrecognizedClientException"];

    /// <summary>The identity that assumes the role.</summary>
    public AWSCredentials Identity => identity;

    public CredentialStep IdentityStep => identityStep;

    public override CredentialStep Step => CredentialStep.AssumeRole;

    public override string RoleArn => role.RoleArn;

    public override async Task<IssuedCredentials> IssueAsync(bool mayRetry, CancellationToken cancellationToken)
    {
        var credentials = await IdentifyAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await AssumeAsync(mayRetry, credentials, cancellationToken).ConfigureAwait(false);
        }
        catch (IssueException cause) when (identity is RefreshedCredentials && Array.IndexOf(_refusals, cause.ErrorCode) >= 0)
        {
            // The node got another profile, say, and the session of the one before was ended: it would be held for hours.
            var others = await ((RefreshedCredentials)identity).InsteadOfAsync(credentials).ConfigureAwait(false);
            if (others.AccessKey == credentials.AccessKey)
                throw;
            return await AssumeAsync(mayRetry, others, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<IssuedCredentials> AssumeAsync(bool mayRetry, ImmutableCredentials credentials, CancellationToken cancellationToken)
    {
        IssuedCredentials issued;
        try
        {
            issued = await Attempts.RunAsync(mayRetry, host, token => assumer.AssumeAsync(role, credentials, token), cancellationToken).ConfigureAwait(false);
        }
        catch (IssueException cause)
        {
            throw cause.At(role.Sts.Authority);
        }

        // No session lasts longer than was asked for, though it may look so where a clock has been set since its correction.
        var longest = host.UtcNow + (role.Duration ?? _usual);
        return issued.Expiration > longest ? new IssuedCredentials(issued.Credentials, longest) : issued;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The identity may be of a class of the user's.")]
    private async Task<ImmutableCredentials> IdentifyAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await SafeAttempt.InTimeAsync(identity.GetCredentialsAsync(), cancellationToken).ConfigureAwait(false);
        }
        catch (CredentialRefreshException earlier)
        {
            throw Earlier(earlier.Failure.Cause, earlier.Failure.StandsUntil);
        }
        catch (Exception cause)
        {
            throw Earlier(cancellationToken.IsCancellationRequested ? new IssueException("there was no answer in time.") { IsTransient = true, IsNetwork = true } : NotQuoted(SafeAttempt.Describe(cause)));
        }
    }

    private static IssueException NotQuoted(IssueException cause) =>
        cause.IsNetwork ? cause : cause.As(cause.Message + " What else it says may hold secrets and is not shown: call GetCredentials of NodeIdentity alone to see it.", null);

    /// <param name="cause">Of the failure.</param>
    /// <param name="until">Where the identity waits itself, nobody has to wait for it longer.</param>
    private IssueException Earlier(IssueException cause, TimeSpan? until = null) =>
        cause.As(cause.Message, new RefreshFailure(identityStep, role.RoleArn, cause, isBeforeTheRole: true) { StandsUntil = until });
}
