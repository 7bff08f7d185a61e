using System;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Waits synchronously for a task. Blocked pool threads can delay the work that they wait for: if 40 callers block at a cold start on two
/// cores, no thread is left to read the response of STS before the deadline. Therefore the minimum size of the pool is raised by the number
/// of pool threads that are blocked here.
/// </summary>
internal static class Blocking
{
    /// <summary>The largest number by which the minimum size of the pool is raised.</summary>
    internal const int MaxAddedThreads = 1_024;

    private static readonly object _gate = new();
    private static int _blockedThreads;
    private static int _addedThreads;
    private static int _lastMinThreads;

    internal static T Wait<T>(Task<T> task)
    {
        if (task.IsCompleted || !Thread.CurrentThread.IsThreadPoolThread)
            return task.GetAwaiter().GetResult();
        ChangeBlockedThreads(1);
        try
        {
            return task.GetAwaiter().GetResult();
        }
        finally
        {
            ChangeBlockedThreads(-1);
        }
    }

    private static void ChangeBlockedThreads(int change)
    {
        lock (_gate)
        {
            _blockedThreads += change;
            ThreadPool.GetMinThreads(out var workers, out var io);
            // Another value was set by the program in the meantime, and includes none of the threads added here.
            var ofProgram = workers == _lastMinThreads ? workers - _addedThreads : workers;
            var added = Math.Min(_blockedThreads, MaxAddedThreads);
            if (ThreadPool.SetMinThreads(ofProgram + added, io))
                (_addedThreads, _lastMinThreads) = (added, ofProgram + added);
        }
    }
}
