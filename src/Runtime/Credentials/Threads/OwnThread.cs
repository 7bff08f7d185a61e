using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Runs work on a thread that is not one of the pool. Callers that block can occupy all threads of the pool, so a refresh that needed one
/// would wait for callers that wait for it.
/// </summary>
internal static class OwnThread
{
    private const string Name = "StarRocks.AwsAuth refresh";

    /// <summary>Starts the work and returns its result. What follows the result runs on the thread that has it, not on the pool.</summary>
    internal static Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        var result = new TaskCompletionSource<T>();
        Start(() => _ = CompleteAsync(work, result));
        return result.Task;
    }

    /// <summary>Starts an action that throws no exception; one would end the process.</summary>
    internal static void Start(Action action) => new Thread(() => action()) { IsBackground = true, Name = Name }.Start();

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The task contains the exception.")]
    private static async Task CompleteAsync<T>(Func<Task<T>> work, TaskCompletionSource<T> result)
    {
        T value;
        try
        {
            value = await work().ConfigureAwait(false);
        }
        catch (Exception problem)
        {
            result.SetException(problem);
            return;
        }

        result.SetResult(value);
    }
}
