using System;
using System.Threading.Tasks;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// The last good credentials, and until when they are good: by two clocks, whichever is first. That of the machine may be set back, by which
/// credentials would outlive their end; the one that nobody sets stands still while a machine sleeps.
/// </summary>
/// <param name="issued">What the source gave.</param>
/// <param name="obtained">When, by the clock of the machine.</param>
/// <param name="since">When, by the one that nobody sets.</param>
/// <param name="renewAt">When a renewal is due, by the clock of the machine.</param>
internal sealed class HeldCredentials(IssuedCredentials issued, DateTime obtained, TimeSpan since, DateTime renewAt)
{
    private volatile bool _isRefused;

    public ImmutableCredentials Credentials => issued.Credentials;

    /// <summary>Made once, for every caller that finds them good.</summary>
    public Task<ImmutableCredentials> Answer { get; } = Task.FromResult(issued.Credentials);

    public TimeSpan Since => since;

    public DateTime? Expiration => issued.Expiration;

    /// <summary>AWS no longer takes them, whatever their end.</summary>
    public void Refuse() => _isRefused = true;

    public bool AreGoodAt(DateTime now, TimeSpan elapsed) => issued.Expiration is not { } end || (now < end && elapsed - since < end - obtained);

    public bool AreDueAt(DateTime now, TimeSpan elapsed) => now >= renewAt || elapsed - since >= renewAt - obtained || _isRefused;
}
