using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Runs one attempt with a time limit. The failure of an attempt contains no secret.</summary>
internal static class SafeAttempt
{
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "The SDK and NodeIdentity can throw any exception, whose message can contain secrets.")]
    internal static async Task<T> RunAsync<T>(
        CredentialHost host, Func<CancellationToken, Task<T>> attempt, TimeSpan time, CancellationToken cancellationToken)
    {
        using var limit = host.Limit(time, cancellationToken);
        try
        {
            return await WaitAsync(attempt(limit.Token), limit.Token).ConfigureAwait(false);
        }
        catch (IssueException)
        {
            throw;
        }
        catch (Exception) when (limit.IsCancellationRequested)
        {
            var message = FormattableString.Invariant($"no response within {time.TotalSeconds:0.#} s.");
            throw new IssueException(message) { IsTransient = true, IsNetwork = true, IsTimeout = true };
        }
        catch (Exception cause)
        {
            throw Describe(cause);
        }
    }

    /// <summary>Waits for a task until the token is cancelled, also if the task itself ignores the token.</summary>
    internal static async Task<T> WaitAsync<T>(Task<T> task, CancellationToken cancellationToken)
    {
        if (!task.IsCompleted && cancellationToken.CanBeCanceled)
        {
            var ended = new TaskCompletionSource<bool>();
            using (cancellationToken.Register(() => ended.TrySetResult(true)))
            {
                if (await Task.WhenAny(task, ended.Task).ConfigureAwait(false) != task)
                {
                    Abandon(task);
                    throw new OperationCanceledException(cancellationToken);
                }
            }
        }

        return await task.ConfigureAwait(false);
    }

    /// <summary>Observes the exception of a task that is no longer awaited.</summary>
    internal static void Abandon(Task task) => task.ContinueWith(
        static abandoned => abandoned.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    internal static IssueException NoResponse() => Network("no response in time.");

    /// <summary>Describes an exception without its message, which can quote secrets.</summary>
    internal static IssueException Describe(Exception cause)
    {
        for (var inner = cause; inner is not null; inner = inner.InnerException)
        {
            if (inner is SocketException socket)
                return Network($"the connection failed ({socket.SocketErrorCode}).");
        }

        return cause switch
        {
            HttpRequestException { InnerException: AuthenticationException } =>
                Network("the TLS handshake failed. The server certificate was rejected, or the server does not support TLS."),
            HttpRequestException or IOException => Network("the connection failed."),
            OperationCanceledException or TimeoutException => NoResponse(),
            _ => new IssueException($"{cause.GetType().Name} was thrown.") { IsTransient = true },
        };
    }

    private static IssueException Network(string message) => new(message) { IsTransient = true, IsNetwork = true };
}
