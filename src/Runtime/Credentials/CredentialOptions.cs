using System;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth;

/// <summary>Provides options for <see cref="IAwsAuth.CreateCredentials"/> that are not part of the configuration of StarRocks.</summary>
public sealed class CredentialOptions
{
    private static readonly TimeSpan _minDuration = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan _maxDuration = TimeSpan.FromHours(12);

    /// <summary>
    /// Gets the name of the role session, which CloudTrail shows; <see langword="null"/> for
    /// <c>starrocks-awsauth-HOST-PROGRAM-PROCESSID</c>. STS accepts 2 to 64 letters, digits and <c>_+=,.@-</c>: other characters are
    /// replaced by a hyphen, and a longer name is truncated. See
    /// <see href="https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html">AssumeRole</see>.
    /// </summary>
    public string? SessionName { get; init; }

    /// <summary>
    /// Gets the duration of a role session, from 15 minutes to 12 hours, in whole seconds; <see langword="null"/> for the default of STS,
    /// one hour. The role can allow less, and a role that is assumed by the session of another role is limited to one hour.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 15 minutes or more than 12 hours.</exception>
    public TimeSpan? SessionDuration
    {
        get;
        init
        {
            if (value < _minDuration || value > _maxDuration)
                throw new ArgumentOutOfRangeException(nameof(value), value, "'SessionDuration' must be from 15 minutes to 12 hours.");
            field = value;
        }
    }

    /// <summary>
    /// Gets the credentials that replace the instance profile and the default chain of the SDK on a machine that is not a node of the
    /// cluster, such as those of a named profile or of SSO; <see langword="null"/> to use the node. If the block has a role, they assume
    /// it.
    /// </summary>
    public AWSCredentials? NodeIdentity { get; init; }

    internal static CredentialOptions Default { get; } = new();

    internal string EffectiveSessionName => Credentials.SessionName.Resolve(SessionName);
}
