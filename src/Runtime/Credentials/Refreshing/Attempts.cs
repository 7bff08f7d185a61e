using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// The attempts of one refresh at one source. What has not answered in time is asked once more, so that a lost packet or a service that is
/// back costs little; it is not given up, so that a slow answer is an answer too.
/// </summary>
internal static class Attempts
{
    private const int Most = 3;
    private const string QuickCancel = "Nothing that hangs on it takes time, and netstandard2.0 knows no other.";

    /// <param name="mayRetry">One failure that may pass is not told.</param>
    /// <param name="host">Where the attempts are made.</param>
    /// <param name="attempt">An attempt.</param>
    /// <param name="cancellationToken">Ends them all.</param>
    [SuppressMessage("Performance", "CA1849:Call async methods when in an async method", Justification = QuickCancel)]
    internal static async Task<T> RunAsync<T>(bool mayRetry, CredentialHost host, Func<CancellationToken, Task<T>> attempt, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = new List<Task<T>>(Most);
        try
        {
            for (var number = 1; ; number++)
            {
                running.Add(SafeAttempt.RunAsync(host, attempt, RefreshTiming.Answer, end.Token));
                var isLast = number == Most;
                if (await EndedAsync(running, isLast, host).ConfigureAwait(false) is not { } ended)
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
            running.ForEach(SafeAttempt.Leave);
            end.Cancel();
        }
    }

    /// <summary>The first attempt that ends; null where it is time for another one.</summary>
    [SuppressMessage("Performance", "CA1849:Call async methods when in an async method", Justification = QuickCancel)]
    private static async Task<Task<T>?> EndedAsync<T>(List<Task<T>> running, bool isLast, CredentialHost host)
    {
        if (isLast)
            return await Task.WhenAny(running).ConfigureAwait(false);
        using var isEnded = new CancellationTokenSource();
        var patience = host.Delay(RefreshTiming.Patience, isEnded.Token);
        var first = await Task.WhenAny(running.Append(patience)).ConfigureAwait(false);
        isEnded.Cancel();
        return first == patience ? null : (Task<T>)first;
    }
}
