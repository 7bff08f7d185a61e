using System;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth;

/// <summary>What <see cref="IAwsAuth.CreateCredentials"/> can be told beside the configuration, which stays as production has it.</summary>
public sealed class CredentialOptions
{
    private static readonly TimeSpan _shortest = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan _longest = TimeSpan.FromHours(12);

    /// <summary>
    /// The name of the role's session, which an operator finds in CloudTrail; null for one that tells this library, the host, and the
    /// process. STS takes 2 to 64 letters, digits and <c>_+=,.@-</c>: any other character becomes a hyphen, and what is too long is cut.
    /// </summary>
    public string? SessionName { get; init; }

    /// <summary>
    /// How long a role's session lasts, from 15 minutes to 12 hours, in whole seconds; null for AWS's own default of an hour. The role's
    /// settings may allow less, and a role that is assumed by another role's session gets an hour at most.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 15 minutes or more than 12 hours.</exception>
    public TimeSpan? SessionDuration
    {
        get;
        init
        {
            if (value < _shortest || value > _longest)
                throw new ArgumentOutOfRangeException(nameof(value), value, "A role's session lasts from 15 minutes to 12 hours.");
            field = value;
        }
    }

    /// <summary>
    /// Credentials that stand for the instance profile or the SDK's default on a machine that is not the node: those of a named profile or
    /// of SSO on a laptop. A role is assumed on top of them.
    /// </summary>
    public AWSCredentials? NodeIdentity { get; init; }

    /// <summary>The options that hold where none are given.</summary>
    internal static CredentialOptions Default { get; } = new();

    /// <summary>The session's name as STS takes it.</summary>
    internal string EffectiveSessionName => Credentials.SessionName.Of(SessionName);
}
