using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Computes results in parallel and returns them in order, with a bounded number of them in memory.</summary>
internal static class OrderedPipeline
{
    /// <summary>Returns the result of each item.</summary>
    /// <param name="items">The items, which are enumerated by the caller's thread.</param>
    /// <param name="compute">Computes a result on any thread.</param>
    /// <param name="width">The number of results that are computed ahead.</param>
    internal static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> items, Func<T, TResult> compute, int width)
    {
        var pending = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            pending.Enqueue(Task.Run(() => compute(item)));
            if (pending.Count > width)
                yield return pending.Dequeue().GetAwaiter().GetResult();
        }

        while (pending.Count > 0)
            yield return pending.Dequeue().GetAwaiter().GetResult();
    }
}
