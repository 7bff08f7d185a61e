namespace StarRocks.AwsAuth.Extensions.Tests.Hosting;

/// <summary>Represents a clock that a test advances.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private long _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Volatile.Read(ref _now);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(() => callback(state), GetTimestamp() + dueTime.Ticks);
        lock (_timers)
            _timers.Add(timer);
        return timer;
    }

    internal void Advance(TimeSpan time)
    {
        var now = Interlocked.Add(ref _now, time.Ticks);
        ManualTimer[] due;
        lock (_timers)
            due = [.. _timers.Where(timer => timer.Due <= now)];
        foreach (var timer in due)
            timer.Fire();
    }

    private sealed class ManualTimer(Action callback, long due) : ITimer
    {
        private bool _isOver;

        public long Due => due;

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => Volatile.Write(ref _isOver, true);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        public void Fire()
        {
            if (!Interlocked.Exchange(ref _isOver, true))
                callback();
        }
    }
}
