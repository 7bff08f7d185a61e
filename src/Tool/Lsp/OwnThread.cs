using System;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Runs long work on a thread of its own, which leaves those of the pool to the messages of the client.</summary>
internal static class OwnThread
{
    internal static Task<T> Run<T>(Func<T> work, CancellationToken cancellation) =>
        Task.Factory.StartNew(work, cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    internal static Task Run(Action work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
