using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Represents the result of a refresh, credentials or a failure. A refresh never throws, so no exception remains unobserved.
/// </summary>
internal sealed class RefreshOutcome
{
    internal RefreshOutcome(CachedCredentials credentials) => Credentials = credentials;

    internal RefreshOutcome(RefreshFailure failure) => Failure = failure;

    public CachedCredentials? Credentials { get; }

    public RefreshFailure? Failure { get; }

    /// <exception cref="CredentialRefreshException">The refresh failed.</exception>
    internal ImmutableCredentials Unwrap() => Credentials?.Credentials ?? throw new CredentialRefreshException(Failure!);
}
