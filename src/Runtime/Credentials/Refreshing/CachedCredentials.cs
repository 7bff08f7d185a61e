using System;
using System.Threading.Tasks;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Represents the credentials of the last successful refresh. They expire by the first of two clocks: the system clock can be set back, and
/// the monotonic clock can stop while a machine sleeps.
/// </summary>
/// <param name="issued">The credentials of the source.</param>
/// <param name="obtainedAt">When they were obtained, by the system clock.</param>
/// <param name="obtainedElapsed">When they were obtained, by the monotonic clock.</param>
/// <param name="renewAt">When a renewal is due, by the system clock.</param>
internal sealed class CachedCredentials(IssuedCredentials issued, DateTime obtainedAt, TimeSpan obtainedElapsed, DateTime renewAt)
{
    private volatile bool _isRejected;

    public ImmutableCredentials Credentials => issued.Credentials;

    /// <summary>Gets a completed task, which all callers share.</summary>
    public Task<ImmutableCredentials> CredentialsTask { get; } = Task.FromResult(issued.Credentials);

    public TimeSpan ObtainedElapsed => obtainedElapsed;

    public DateTime? Expiration => issued.Expiration;

    /// <summary>Makes a renewal due, because AWS rejects the credentials before they expire.</summary>
    public void MarkRejected() => _isRejected = true;

    public bool AreValidAt(DateTime now, TimeSpan elapsed) =>
        issued.Expiration is not { } end || (now < end && elapsed - obtainedElapsed < end - obtainedAt);

    public bool IsRenewalDueAt(DateTime now, TimeSpan elapsed) =>
        now >= renewAt || elapsed - obtainedElapsed >= renewAt - obtainedAt || _isRejected;
}
