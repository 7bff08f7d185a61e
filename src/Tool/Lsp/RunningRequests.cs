using System;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Answers requests on other threads, until the client cancels them.</summary>
internal sealed class RunningRequests(MessageWriter writer)
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _byId = new(StringComparer.Ordinal);

    /// <summary>Starts a request.</summary>
    /// <param name="id">The id as JSON.</param>
    /// <param name="find">Finds the answer.</param>
    /// <exception cref="RpcException">The id is in use.</exception>
    public void Start(string id, Func<CancellationToken, Action<Utf8JsonWriter>> find)
    {
        var cancellation = new CancellationTokenSource();
        if (!_byId.TryAdd(id, cancellation))
        {
            cancellation.Dispose();
            throw new RpcException(RpcError.InvalidRequest, "The id is in use.");
        }

        _ = Task.Run(() => Answer(id, find, cancellation));
    }

    /// <summary>Cancels the request that a message names.</summary>
    public void Cancel(JsonElement parameters)
    {
        if (parameters.ValueKind == JsonValueKind.Object && parameters.TryGetProperty("id", out var id)
            && _byId.TryGetValue(id.GetRawText(), out var running))
        {
            Cancel(running);
        }
    }

    public void CancelAll()
    {
        foreach (var running in _byId.Values)
            Cancel(running);
    }

    private static void Cancel(CancellationTokenSource running)
    {
        try
        {
            running.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just been answered.
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "One request must not end the session.")]
    private void Answer(string id, Func<CancellationToken, Action<Utf8JsonWriter>> find, CancellationTokenSource cancellation)
    {
        try
        {
            var write = find(cancellation.Token);
            cancellation.Token.ThrowIfCancellationRequested();
            Remove(id, cancellation);
            writer.Answer(id, write);
        }
        catch (OperationCanceledException)
        {
            Remove(id, cancellation);
            writer.Fail(id, new RpcException(RpcError.RequestCancelled, "The request is cancelled."));
        }
        catch (Exception exception)
        {
            Remove(id, cancellation);
            writer.Fail(id, RpcException.Of(exception));
        }
    }

    private void Remove(string id, CancellationTokenSource cancellation)
    {
        _byId.TryRemove(id, out _);
        cancellation.Dispose();
    }
}
