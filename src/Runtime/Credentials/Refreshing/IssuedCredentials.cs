using System;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>What a source gave. No record, whose text would show the secrets.</summary>
internal sealed class IssuedCredentials(ImmutableCredentials credentials, DateTime? expiration)
{
    public ImmutableCredentials Credentials => credentials;

    /// <summary>By the clock of this machine; null where they last until something changes them.</summary>
    public DateTime? Expiration => expiration;
}
