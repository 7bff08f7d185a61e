using System;
using System.Diagnostics.CodeAnalysis;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Represents the failure of a source. The message contains no secret. Exceptions of the SDK quote whole responses, so they are not kept as
/// inner exceptions.
/// </summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Only sources create it.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It never leaves the library.")]
internal sealed class IssueException(string message) : Exception(message)
{
    public string? ErrorCode { get; init; }

    /// <summary>Gets the message of AWS if it denies access.</summary>
    public string? Denial { get; init; }

    /// <summary>Gets a value indicating whether another request can succeed without a change.</summary>
    public bool IsTransient { get; init; }

    /// <summary>Gets a value indicating whether there was no response.</summary>
    public bool IsNetwork { get; init; }

    /// <summary>Gets a value indicating whether there was no response in time, and the connection was not refused.</summary>
    public bool IsTimeout { get; init; }

    /// <summary>Gets a value indicating whether the block, or a setting of the process, is invalid.</summary>
    public bool IsConfiguration { get; init; }

    public bool MayRetryAtOnce { get; init; }

    /// <summary>Gets the host and port of the request, if they are known.</summary>
    public string? Authority { get; init; }

    /// <summary>Gets the failure of the base identity, if the role was not reached because of it.</summary>
    public RefreshFailure? BaseFailure { get; init; }

    internal IssueException With(string message, RefreshFailure? baseFailure) => Copy(message, baseFailure, Authority);

    internal IssueException WithAuthority(string? authority) => Copy(Message, BaseFailure, authority);

    private IssueException Copy(string message, RefreshFailure? baseFailure, string? authority) => new(message)
    {
        ErrorCode = ErrorCode,
        Denial = Denial,
        IsTransient = IsTransient,
        IsNetwork = IsNetwork,
        IsTimeout = IsTimeout,
        IsConfiguration = IsConfiguration,
        MayRetryAtOnce = MayRetryAtOnce,
        Authority = authority,
        BaseFailure = baseFailure,
    };
}
