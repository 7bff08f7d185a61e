using System;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Waiting without await. A thread of the pool that is blocked is missing to the work that it waits for: where forty callers block at a cold
/// start on two cores, the answer of a healthy STS would find no thread to be read on before the deadline. So for as long as a thread of the
/// pool is blocked here, the pool may have one more at once.
/// </summary>
internal static class Blocking
{
    /// <summary>For more than so many, threads come as slowly as the pool gives them.</summary>
    internal const int Most = 1_024;

    private static readonly object _gate = new();
    private static int _blocked;
    private static int _room;
    private static int _set;

    internal static T Result<T>(Task<T> task)
    {
        if (task.IsCompleted || !Thread.CurrentThread.IsThreadPoolThread)
            return task.GetAwaiter().GetResult();
        MakeRoom(1);
        try
        {
            return task.GetAwaiter().GetResult();
        }
        finally
        {
            MakeRoom(-1);
        }
    }

    private static void MakeRoom(int change)
    {
        lock (_gate)
        {
            _blocked += change;
            ThreadPool.GetMinThreads(out var workers, out var io);
            // Where the program has set another number meanwhile, all of that is its own.
            var own = workers == _set ? workers - _room : workers;
            var room = Math.Min(_blocked, Most);
            if (ThreadPool.SetMinThreads(own + room, io))
                (_room, _set) = (room, own + room);
        }
    }
}
