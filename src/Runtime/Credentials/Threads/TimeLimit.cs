using System;
using System.Threading;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Represents a source that is cancelled together with a token or after a time, without a thread of the pool.</summary>
internal sealed class TimeLimit : CancellationTokenSource
{
    private readonly CancellationTokenRegistration _link;
    private readonly IDisposable _timer;

    internal TimeLimit(TimeSpan time, CancellationToken cancellationToken)
    {
        _timer = OwnTimers.Process.Start(time, End);
        _link = cancellationToken.Register(End);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _link.Dispose();
            _timer.Dispose();
        }

        base.Dispose(disposing);
    }

    private void End()
    {
        try
        {
            Cancel();
        }
        catch (ObjectDisposedException)
        {
            // What was limited has already ended.
        }
        catch (AggregateException)
        {
            // A callback failed, on a thread where nothing else could catch it.
        }
    }
}
