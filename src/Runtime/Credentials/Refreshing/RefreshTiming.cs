using System;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>When credentials are renewed, and how long to wait after a failure.</summary>
internal static class RefreshTiming
{
    /// <summary>Whoever waits knows within this time, whatever the source does.</summary>
    internal static readonly TimeSpan Deadline = TimeSpan.FromSeconds(6.8);

    /// <summary>The longest wait for an answer; a little less, so that a chain of sources can tell which of them it was.</summary>
    internal static readonly TimeSpan Answer = TimeSpan.FromSeconds(6.4);

    /// <summary>After so long without an answer another request is sent.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.2);

    /// <summary>How long a failure stands at least.</summary>
    internal static readonly TimeSpan ShortestStand = TimeSpan.FromSeconds(0.2);

    private static readonly TimeSpan _longestWindow = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan _lookAgain = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan _shortestWait = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan _longestWait = TimeSpan.FromSeconds(2);

    /// <summary>
    /// The last quarter of their time, a quarter of an hour at most: a short session is not renewed on every call. A tenth of it is left to
    /// chance, so that what started together does not renew together.
    /// </summary>
    internal static DateTime RenewAt(DateTime now, DateTime? expiration, double random)
    {
        if (expiration is not { } end)
            return now + _lookAgain;
        var window = TimeSpan.FromTicks(Math.Min((end - now).Ticks / 4, _longestWindow.Ticks));
        return end - TimeSpan.FromTicks((long)(window.Ticks * (1 - (random / 10))));
    }

    /// <summary>From half a second to two: long enough to spare a service that is down, short enough to be back with it.</summary>
    internal static TimeSpan WaitAfter(int failures, double random)
    {
        var wait = Math.Min(_shortestWait.Ticks << Math.Min(failures - 1, 10), _longestWait.Ticks);
        return TimeSpan.FromTicks((long)(wait * (1 - (random / 4))));
    }
}
