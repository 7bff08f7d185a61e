using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials.Tests.Faking;

/// <summary>Represents simulated time, which does not depend on the load of the machine.</summary>
internal sealed class FakeTime
{
    private const int MaxAttempts = 3;

    private readonly Lock _gate = new();
    private readonly List<Timer> _timers = [];
    private TimeSpan _now;
    private int _attempts;
    private int _delays;

    public TimeSpan Now
    {
        get
        {
            lock (_gate)
                return _now;
        }
    }

    /// <summary>Returns a task that completes after the given time. The short pause before a retry takes no simulated time.</summary>
    public Task Delay(TimeSpan time, CancellationToken cancellationToken)
    {
        if (time < RefreshTiming.NextAttemptDelay)
            return Task.CompletedTask;
        var elapsed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _delays++;
            _timers.Add(new Timer(_now + time, elapsed.SetResult, () => cancellationToken.IsCancellationRequested));
        }

        return elapsed.Task.WaitAsync(cancellationToken);
    }

    public CancellationTokenSource Limit(TimeSpan time, CancellationToken cancellationToken)
    {
        var limit = new LinkedLimit(cancellationToken);
        lock (_gate)
        {
            if (time == RefreshTiming.AttemptTimeout)
                _attempts++;
            _timers.Add(new Timer(_now + time, limit.End, () => limit.IsOver));
        }

        return limit;
    }

    public void Advance(TimeSpan time)
    {
        var end = Now + time;
        while (Next() is { } next && next.Due <= end)
            Run(next);
        lock (_gate)
            _now = end;
    }

    /// <summary>
    /// Waits for a refresh. When all of its attempts wait for a response, the time advances to the next attempt or the timeout.
    /// </summary>
    /// <param name="refresh">Starts the refresh.</param>
    /// <param name="unanswered">Returns the number of requests without a response.</param>
    public async Task<T> UntilAsync<T>(Func<Task<T>> refresh, Func<int> unanswered)
    {
        var (attempts, delays, before) = (_attempts, _delays, unanswered());
        var task = refresh();
        for (var attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            var expectedDelays = delays + Math.Min(attempt, MaxAttempts - 1);
            while (!task.IsCompleted && !AreWaiting(attempts + attempt, expectedDelays, before + attempt, unanswered))
                await Task.Delay(1);

            if (!task.IsCompleted && Next() is { } next)
                Run(next);
        }

        return await task;
    }

    private bool AreWaiting(int attempts, int delays, int expected, Func<int> unanswered)
    {
        lock (_gate)
            return _attempts == attempts && _delays == delays && unanswered() == expected;
    }

    private Timer? Next()
    {
        lock (_gate)
        {
            _timers.RemoveAll(static timer => timer.IsOver());
            return _timers.MinBy(static timer => timer.Due);
        }
    }

    private void Run(Timer timer)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            if (timer.Due > _now)
                _now = timer.Due;
        }

        timer.Fire();
    }

    private sealed record Timer(TimeSpan Due, Action Fire, Func<bool> IsOver);

    private sealed class LinkedLimit : CancellationTokenSource
    {
        private readonly CancellationTokenRegistration _link;
        private volatile bool _isDisposed;

        public LinkedLimit(CancellationToken cancellationToken) => _link = cancellationToken.Register(End);

        public bool IsOver => _isDisposed || IsCancellationRequested;

        public void End()
        {
            try
            {
                Cancel();
            }
            catch (ObjectDisposedException)
            {
                // The attempt has already ended.
            }
        }

        protected override void Dispose(bool disposing)
        {
            _isDisposed = true;
            if (disposing)
                _link.Dispose();
            base.Dispose(disposing);
        }
    }
}
