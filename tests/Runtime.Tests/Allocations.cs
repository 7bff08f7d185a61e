using System;

namespace StarRocks.AwsAuth.Tests;

/// <summary>Measures what an action allocates once it has run before: the runtime's own work at a first call is not the action's.</summary>
internal static class Allocations
{
    private const int Runs = 100;

    /// <summary>The bytes that each of many runs on this thread allocates.</summary>
    public static long Of(Action action)
    {
        var least = long.MaxValue;
        for (var i = 0; i < Runs; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
