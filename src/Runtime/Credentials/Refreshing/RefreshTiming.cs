using System;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Defines when credentials are renewed, and how long to wait after a failure.</summary>
internal static class RefreshTiming
{
    /// <summary>The longest time of a refresh, and so the longest that a caller waits for it.</summary>
    internal static readonly TimeSpan Deadline = TimeSpan.FromSeconds(6.8);

    /// <summary>The longest time that a caller blocks, even if the refresh does not end within its deadline.</summary>
    internal static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The longest time of one attempt; shorter than the deadline, so that the failure names the source that did not respond.
    /// </summary>
    internal static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(6.4);

    /// <summary>The time without a response after which another attempt starts.</summary>
    internal static readonly TimeSpan NextAttemptDelay = TimeSpan.FromSeconds(2.2);

    /// <summary>The shortest time between the end of a failed refresh and the start of the next one.</summary>
    internal static readonly TimeSpan MinRetryDelay = TimeSpan.FromSeconds(0.2);

    private static readonly TimeSpan _maxRenewalWindow = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan _recheckInterval = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan _firstRetryDelay = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan _maxRetryDelay = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Returns the start of the last quarter of the session, at most 15 minutes before it ends, so that a short session is not renewed by
    /// every call. Up to a tenth of this window is random, so that sessions that started together are not renewed together.
    /// </summary>
    internal static DateTime RenewAt(DateTime now, DateTime? expiration, double random)
    {
        if (expiration is not { } end)
            return now + _recheckInterval;
        var window = TimeSpan.FromTicks(Math.Min((end - now).Ticks / 4, _maxRenewalWindow.Ticks));
        return end - TimeSpan.FromTicks((long)(window.Ticks * (1 - (random / 10))));
    }

    /// <summary>Returns 0.5, 1 and then 2 seconds, each reduced by up to a quarter.</summary>
    internal static TimeSpan RetryDelay(int failures, double random)
    {
        var delay = Math.Min(_firstRetryDelay.Ticks << Math.Min(failures - 1, 10), _maxRetryDelay.Ticks);
        return TimeSpan.FromTicks((long)(delay * (1 - (random / 4))));
    }
}
