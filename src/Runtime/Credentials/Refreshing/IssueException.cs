using System;
using System.Diagnostics.CodeAnalysis;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// A source gave nothing. Its message is all that becomes known of the cause, so it is put together from what can't hold a secret; the
/// SDK's own exceptions quote whole answers, and are not kept.
/// </summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Only sources make it.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It never leaves the runtime.")]
internal sealed class IssueException(string message) : Exception(message)
{
    public string? ErrorCode { get; init; }

    /// <summary>AWS's own sentence, where it denies access.</summary>
    public string? Denial { get; init; }

    /// <summary>Asking again soon may help.</summary>
    public bool IsTransient { get; init; }

    /// <summary>Nobody answered.</summary>
    public bool IsNetwork { get; init; }

    /// <summary>… and a connection was not refused either.</summary>
    public bool IsSilence { get; init; }

    /// <summary>The block, or what the process says beside it, has to be fixed.</summary>
    public bool IsConfiguration { get; init; }

    public bool MayAskAtOnce { get; init; }

    /// <summary>Host and port that were asked, where they are known.</summary>
    public string? Where { get; init; }

    /// <summary>The step, where it is one before that of the source.</summary>
    public RefreshFailure? Earlier { get; init; }

    /// <summary>The same in other words, or as an earlier step's.</summary>
    internal IssueException As(string message, RefreshFailure? earlier) => Copy(message, earlier, Where);

    /// <summary>The same of a service that is known.</summary>
    internal IssueException At(string? where) => Copy(Message, Earlier, where);

    private IssueException Copy(string message, RefreshFailure? earlier, string? where) => new(message)
    {
        ErrorCode = ErrorCode,
        Denial = Denial,
        IsTransient = IsTransient,
        IsNetwork = IsNetwork,
        IsSilence = IsSilence,
        IsConfiguration = IsConfiguration,
        MayAskAtOnce = MayAskAtOnce,
        Where = where,
        Earlier = earlier,
    };
}
