using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Provides the credentials of a role that a base identity assumes. The credentials of the base identity are obtained first, so that a
/// failure names the right step.
/// </summary>
internal sealed class AssumedRoleSource(
    CredentialHost host, AWSCredentials identity, CredentialStep identityStep, RoleRequest role, RoleAssumer assumer) : CredentialSource
{
    private static readonly TimeSpan _defaultDuration = TimeSpan.FromHours(1);
    private static readonly string[] _rejections =
        ["ExpiredToken", "ExpiredTokenException", "InvalidClientTokenId", "InvalidToken", "UnrecognizedClientException"];

    /// <summary>Gets the base identity.</summary>
    public AWSCredentials Identity => identity;

    public CredentialStep IdentityStep => identityStep;

    public override CredentialStep Step => CredentialStep.AssumeRole;

    /// <summary>Gets the role if it has the shape of one; <see langword="null"/> for another text, which can be a secret.</summary>
    public override string? RoleArn => KnownShape.IsRole(role.RoleArn) ? role.RoleArn : null;

    public override async Task<IssuedCredentials> IssueAsync(bool mayRetry, CancellationToken cancellationToken)
    {
        var credentials = await GetBaseCredentialsAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await AssumeAsync(mayRetry, credentials, cancellationToken).ConfigureAwait(false);
        }
        catch (IssueException cause) when (identity is RefreshedCredentials && Array.IndexOf(_rejections, cause.ErrorCode) >= 0)
        {
            // AWS can revoke a session before it expires, for example when the node gets another profile. It would be cached for hours.
            var newCredentials = await ((RefreshedCredentials)identity).ReplaceAsync(credentials).ConfigureAwait(false);
            if (newCredentials.AccessKey == credentials.AccessKey)
                throw;
            return await AssumeAsync(mayRetry, newCredentials, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<IssuedCredentials> AssumeAsync(bool mayRetry, ImmutableCredentials credentials, CancellationToken cancellationToken)
    {
        IssuedCredentials issued;
        try
        {
            issued = await Attempts
                .RunAsync(mayRetry, host, token => assumer.AssumeAsync(role, credentials, host, token), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (IssueException cause)
        {
            throw cause.WithAuthority(role.Sts.Authority);
        }

        // A session is never longer than requested. The response can seem to differ if the clock was set after its skew was measured.
        var maxExpiration = host.UtcNow + (role.Duration ?? _defaultDuration);
        return issued.Expiration > maxExpiration ? new IssuedCredentials(issued.Credentials, maxExpiration) : issued;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "NodeIdentity can be of any class.")]
    private async Task<ImmutableCredentials> GetBaseCredentialsAsync(CancellationToken cancellationToken)
    {
        try
        {
            // The task of the public method continues on the pool.
            var credentials = identity is RefreshedCredentials refreshed ? refreshed.GetInlineAsync() : identity.GetCredentialsAsync();
            return await SafeAttempt.WaitAsync(credentials, cancellationToken).ConfigureAwait(false);
        }
        catch (CredentialRefreshException failed)
        {
            throw BaseFailure(failed.Failure.Cause, failed.Failure.RetryAt);
        }
        catch (Exception cause)
        {
            throw BaseFailure(cancellationToken.IsCancellationRequested ? SafeAttempt.NoResponse() : WithHint(SafeAttempt.Describe(cause)));
        }
    }

    private static IssueException WithHint(IssueException cause) => cause.IsNetwork
        ? cause
        : cause.With(
            cause.Message + " Its message is hidden because it can contain secrets. To see it, call GetCredentials on NodeIdentity.",
            null);

    /// <summary>Returns the failure of the base identity, which is repeated no longer than the base identity itself repeats it.</summary>
    private IssueException BaseFailure(IssueException cause, TimeSpan? retryAt = null) =>
        cause.With(cause.Message, new RefreshFailure(identityStep, RoleArn, cause, isBaseIdentity: true) { RetryAt = retryAt });
}
