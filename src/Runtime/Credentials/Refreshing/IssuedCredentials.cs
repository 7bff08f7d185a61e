using System;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Represents the credentials that a source returned. It is not a record, because ToString of a record would show the secrets.
/// </summary>
internal sealed class IssuedCredentials(ImmutableCredentials credentials, DateTime? expiration)
{
    public ImmutableCredentials Credentials => credentials;

    /// <summary>Gets the expiration by the clock of this machine; <see langword="null"/> if they do not expire.</summary>
    public DateTime? Expiration => expiration;
}
