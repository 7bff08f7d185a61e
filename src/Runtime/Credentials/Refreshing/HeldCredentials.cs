using System;
using System.Threading.Tasks;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>The last good credentials, and until when they are good.</summary>
internal sealed class HeldCredentials(IssuedCredentials issued, DateTime obtained, DateTime renewAt)
{
    public ImmutableCredentials Credentials => issued.Credentials;

    /// <summary>Made once, for every caller that finds them good.</summary>
    public Task<ImmutableCredentials> Answer { get; } = Task.FromResult(issued.Credentials);

    public DateTime Obtained => obtained;

    public DateTime RenewAt => renewAt;

    public DateTime? Expiration => issued.Expiration;

    public bool AreGoodAt(DateTime now) => issued.Expiration is not { } end || now < end;
}
