using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Runs callbacks after a time. The timers of .NET call back on the pool, so they are late as long as callers block all of its threads. The
/// thread of these timers exists only while a timer is running.
/// </summary>
internal sealed class OwnTimers
{
    // Monitor accepts no longer time than 24 days.
    private static readonly TimeSpan _longestWait = TimeSpan.FromHours(1);

    private readonly object _gate = new();
    private readonly List<Timer> _timers = [];
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private bool _isRunning;

    internal static OwnTimers Process { get; } = new();

    /// <summary>Starts a timer. Disposing of it ends it, unless it is calling back already.</summary>
    internal IDisposable Start(TimeSpan time, Action callback)
    {
        lock (_gate)
        {
            var timer = new Timer(this, _clock.Elapsed + time, callback);
            _timers.Add(timer);
            Monitor.Pulse(_gate);
            if (_isRunning)
                return timer;
            try
            {
                OwnThread.Start(Run);
                _isRunning = true;
                return timer;
            }
            finally
            {
                if (!_isRunning)
                    _timers.Remove(timer);
            }
        }
    }

    private void Run()
    {
        while (Next() is { } timer)
            Call(timer.Callback);
    }

    /// <summary>Returns the next timer when its time is over; <see langword="null"/> if there is none.</summary>
    private Timer? Next()
    {
        lock (_gate)
        {
            while (_timers.Count > 0)
            {
                var next = _timers[0];
                foreach (var timer in _timers)
                    next = timer.Due < next.Due ? timer : next;
                var remaining = next.Due - _clock.Elapsed;
                if (remaining <= TimeSpan.Zero)
                {
                    _timers.Remove(next);
                    return next;
                }

                // A timer that is too early by a fraction of a millisecond would repeat this without waiting.
                Monitor.Wait(_gate, remaining < _longestWait ? remaining + TimeSpan.FromMilliseconds(1) : _longestWait);
            }

            _isRunning = false;
            return null;
        }
    }

    // On a thread of its own, because what follows a timeout can block, and would delay the other timers.
    private static void Call(Action callback)
    {
        try
        {
            OwnThread.Start(callback);
        }
        catch (OutOfMemoryException)
        {
            callback();
        }
    }

    private void Remove(Timer timer)
    {
        lock (_gate)
        {
            if (_timers.Remove(timer) && _timers.Count == 0)
                Monitor.Pulse(_gate);
        }
    }

    private sealed class Timer(OwnTimers timers, TimeSpan due, Action callback) : IDisposable
    {
        public TimeSpan Due => due;

        public Action Callback => callback;

        public void Dispose() => timers.Remove(this);
    }
}
