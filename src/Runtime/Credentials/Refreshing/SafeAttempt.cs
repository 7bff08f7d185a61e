using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>One attempt: it ends in time, and tells of a failure nothing but what can't hold a secret.</summary>
internal static class SafeAttempt
{
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever an SDK or a user's class throws is a failed refresh, told without its text.")]
    internal static async Task<T> RunAsync<T>(CredentialHost host, Func<CancellationToken, Task<T>> attempt, TimeSpan time, CancellationToken cancellationToken)
    {
        using var limit = host.Limit(time, cancellationToken);
        try
        {
            return await InTimeAsync(attempt(limit.Token), limit.Token).ConfigureAwait(false);
        }
        catch (IssueException)
        {
            throw;
        }
        catch (Exception) when (limit.IsCancellationRequested)
        {
            throw new IssueException(FormattableString.Invariant($"there was no answer within {time.TotalSeconds:0.#} s.")) { IsTransient = true, IsNetwork = true, IsSilence = true };
        }
        catch (Exception cause)
        {
            throw Describe(cause);
        }
    }

    /// <summary>What does not look at its token is left behind.</summary>
    internal static async Task<T> InTimeAsync<T>(Task<T> task, CancellationToken cancellationToken)
    {
        if (!task.IsCompleted && cancellationToken.CanBeCanceled)
        {
            var ended = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            using (cancellationToken.Register(() => ended.TrySetResult(true)))
            {
                if (await Task.WhenAny(task, ended.Task).ConfigureAwait(false) != task)
                {
                    Leave(task);
                    throw new OperationCanceledException(cancellationToken);
                }
            }
        }

        return await task.ConfigureAwait(false);
    }

    /// <summary>Nobody will ask how it ended.</summary>
    internal static void Leave(Task task) =>
        task.ContinueWith(static left => left.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    /// <summary>The texts of the network and of the file system name hosts and files; those of anything else may quote what they failed over.</summary>
    internal static IssueException Describe(Exception cause)
    {
        for (var inner = cause; inner is not null; inner = inner.InnerException)
        {
            if (inner is SocketException socket)
                return new IssueException($"the connection failed ({socket.SocketErrorCode}).") { IsTransient = true, IsNetwork = true };
        }

        return cause switch
        {
            HttpRequestException { InnerException: AuthenticationException } => new IssueException("TLS did not come about: the server's certificate was not accepted, or it speaks no TLS.") { IsTransient = true, IsNetwork = true },
            HttpRequestException or IOException => new IssueException("the connection failed.") { IsTransient = true, IsNetwork = true },
            OperationCanceledException or TimeoutException => new IssueException("there was no answer in time.") { IsTransient = true, IsNetwork = true },
            _ => new IssueException($"{cause.GetType().Name}.") { IsTransient = true },
        };
    }
}
