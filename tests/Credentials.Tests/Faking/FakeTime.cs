using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials.Tests.Faking;

/// <summary>Time that passes where a test says so, and for nobody else: how busy the machine is makes no difference.</summary>
internal sealed class FakeTime
{
    private const int AttemptsAtMost = 3;

    private readonly Lock _gate = new();
    private readonly List<Timer> _timers = [];
    private TimeSpan _now;
    private int _attempts;
    private int _patiences;

    public TimeSpan Now
    {
        get
        {
            lock (_gate)
                return _now;
        }
    }

    /// <summary>Has ended when so much time has passed. A pause before another attempt is none here.</summary>
    public Task After(TimeSpan time, CancellationToken cancellationToken)
    {
        if (time < RefreshTiming.Patience)
            return Task.CompletedTask;
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _patiences++;
            _timers.Add(new Timer(_now + time, over.SetResult, () => cancellationToken.IsCancellationRequested));
        }

        return over.Task.WaitAsync(cancellationToken);
    }

    public CancellationTokenSource Limit(TimeSpan time, CancellationToken cancellationToken)
    {
        var limit = new LinkedLimit(cancellationToken);
        lock (_gate)
        {
            if (time == RefreshTiming.Answer)
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
    /// Waits for a refresh. Time passes whenever each of its attempts has met with silence: to where it is made again, or is given up.
    /// </summary>
    /// <param name="wait">Begins it, and waits for it.</param>
    /// <param name="silences">How often somebody has been silent so far.</param>
    public async Task<T> UntilAsync<T>(Func<Task<T>> wait, Func<int> silences)
    {
        var (attempts, patiences, before) = (_attempts, _patiences, silences());
        var ended = wait();
        for (var attempt = 1; attempt <= AttemptsAtMost; attempt++)
        {
            while (!ended.IsCompleted && !AreSilent(attempts + attempt, patiences + Math.Min(attempt, AttemptsAtMost - 1), before + attempt, silences))
                await Task.Delay(1);
            if (!ended.IsCompleted)
                Run(Next()!);
        }

        return await ended;
    }

    private bool AreSilent(int attempts, int patiences, int expected, Func<int> silences)
    {
        lock (_gate)
            return _attempts == attempts && _patiences == patiences && silences() == expected;
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
                // Nobody waits for it any more.
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
