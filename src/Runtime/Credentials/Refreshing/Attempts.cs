using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Runs the attempts of one refresh. If an attempt has no response in time, another one starts, so that a lost packet costs little. The
/// first one continues, so that a slow response still counts.
/// </summary>
internal static class Attempts
{
    private const int MaxAttempts = 3;
    private const string QuickCancel = "The callbacks are short, and .NET Standard 2.0 has no asynchronous version.";

    /// <summary>Returns the result of the first attempt that ends; a transient failure can be followed by one more attempt.</summary>
    /// <param name="mayRetry">Whether one transient failure is followed by another attempt.</param>
    /// <param name="host">The machine that runs the attempts.</param>
    /// <param name="attempt">Starts an attempt.</param>
    /// <param name="cancellationToken">Cancels all attempts.</param>
    [SuppressMessage("Performance", "CA1849:Call async methods when in an async method", Justification = QuickCancel)]
    internal static async Task<T> RunAsync<T>(
        bool mayRetry, CredentialHost host, Func<CancellationToken, Task<T>> attempt, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = new List<Task<T>>(MaxAttempts);
        try
        {
            for (var number = 1; ; number++)
            {
                running.Add(SafeAttempt.RunAsync(host, attempt, RefreshTiming.AttemptTimeout, end.Token));
                var isLast = number == MaxAttempts;
                if (await FirstEndedAsync(running, isLast, host).ConfigureAwait(false) is not { } ended)
                    continue;
                running.Remove(ended);
                try
                {
                    return await ended.ConfigureAwait(false);
                }
                catch (IssueException cause) when (mayRetry && !isLast && cause.IsTransient && !cancellationToken.IsCancellationRequested)
                {
                    mayRetry = false;
                    await host.Delay(TimeSpan.FromSeconds(0.1 + (host.NextRandom() / 5)), cancellationToken).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            running.ForEach(SafeAttempt.Abandon);
            end.Cancel();
        }
    }

    /// <summary>Returns the first attempt that ends; <see langword="null"/> when it is time to start another one.</summary>
    [SuppressMessage("Performance", "CA1849:Call async methods when in an async method", Justification = QuickCancel)]
    private static async Task<Task<T>?> FirstEndedAsync<T>(List<Task<T>> running, bool isLast, CredentialHost host)
    {
        if (isLast)
            return await Task.WhenAny(running).ConfigureAwait(false);
        using var isEnded = new CancellationTokenSource();
        var delay = host.Delay(RefreshTiming.NextAttemptDelay, isEnded.Token);
        var first = await Task.WhenAny(running.Append(delay)).ConfigureAwait(false);
        isEnded.Cancel();
        return first == delay ? null : (Task<T>)first;
    }
}
