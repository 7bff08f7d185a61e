using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents the connection to a client. The methods are called one after the other, in the order of the messages.</summary>
internal sealed class ClientConnection : JsonRpc
{
    private int _lastId;

    /// <param name="input">The messages of the client.</param>
    /// <param name="output">The messages to the client.</param>
    /// <param name="refuse">Returns why a method is refused; null if it is not.</param>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The base class disposes them.")]
    public ClientConnection(Stream input, Stream output, Func<string, LocalRpcException?> refuse)
        : base(new MessageHandler(input, output, new MessageFormatter(), refuse))
    {
        // The message of an exception can contain a text of the document.
        TraceSource.Switch.Level = SourceLevels.Off;
        SynchronizationContext = new ReadingThread();
        AllowModificationWhileListening = true;
        CancelLocallyInvokedMethodsWhenConnectionIsClosed = true;
    }

    /// <summary>Adds a notification of the client, or a request that is answered at once.</summary>
    /// <param name="method">The method.</param>
    /// <param name="handler">Has one parameter, or none.</param>
    public void Add(string method, Delegate handler) => AddLocalRpcMethod(
        handler.Method, handler.Target, new JsonRpcMethodAttribute(method) { UseSingleObjectParameterDeserialization = true });

    /// <summary>
    /// Adds a request that is answered on a thread of its own, so that a message that cancels it does not wait for a thread of the pool.
    /// </summary>
    /// <typeparam name="TParams">The type of the parameters.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="method">The method.</param>
    /// <param name="begin">
    /// Reads the state of the document that the parameters are about. Returns the function that finds the answer; null as an answer is a
    /// valid one.
    /// </param>
    public void AddRequest<TParams, TResult>(string method, Func<TParams, Func<CancellationToken, TResult?>> begin)
        where TResult : class =>
        Add(method, (TParams parameters, CancellationToken cancellation) =>
        {
            var find = begin(parameters);
            return OwnThread.Run(() => find(cancellation), cancellation);
        });

    /// <summary>Writes a notification.</summary>
    public void Notify(string method, object parameters) => Send(new JsonRpcRequest { Method = method, Arguments = parameters });

    /// <summary>Writes a request, whose answer is ignored.</summary>
    public void Request(string method, object? parameters) => Send(
        new JsonRpcRequest { RequestId = new RequestId(Interlocked.Increment(ref _lastId)), Method = method, Arguments = parameters });

    /// <summary>Returns an error without the message of an exception, which can contain a text of the document.</summary>
    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception) => exception switch
    {
        LocalRpcException refusal => new() { Code = (JsonRpcErrorCode)refusal.ErrorCode, Message = refusal.Message },
        JsonException => new() { Code = JsonRpcErrorCode.InvalidParams, Message = "The parameters are wrong." },
        _ => new() { Code = JsonRpcErrorCode.InternalError, Message = "The message failed: " + exception.GetType().Name + "." },
    };

    /// <summary>Writes a message after those before it. If the client is gone, the reader notices it too.</summary>
    private void Send(JsonRpcRequest message) => _ = SendAsync(message, CancellationToken.None).AsTask();

    /// <summary>Calls methods on the thread that reads the messages, so that each is done before the next message is read.</summary>
    private sealed class ReadingThread : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => d(state);
    }
}
