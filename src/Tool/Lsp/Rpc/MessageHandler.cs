using System;
using System.IO;
using System.IO.Pipelines;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;
using StreamJsonRpc.Reflection;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Reads the messages of a client. One that cannot be read or is refused is answered here, and does not end the session.</summary>
/// <param name="input">The messages of the client.</param>
/// <param name="output">The messages to the client.</param>
/// <param name="formatter">Reads and writes the JSON.</param>
/// <param name="refuse">Returns why a method is refused; null if it is not.</param>
internal sealed class MessageHandler(Stream input, Stream output, MessageFormatter formatter, Func<string, LocalRpcException?> refuse)
    : HeaderDelimitedMessageHandler(PipeWriter.Create(output), PipeReader.Create(input, _options), formatter)
{
    private static readonly StreamPipeReaderOptions _options = new(bufferSize: 64 * 1024);

    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                switch (await base.ReadCoreAsync(cancellationToken).ConfigureAwait(false))
                {
                    case null or JsonRpcRequest { Method: "exit" }:
                        return null;
                    case JsonRpcRequest request when refuse(request.Method!) is { } refusal:
                        ((IJsonRpcMessageBufferManager)this).DeserializationComplete(request);
                        if (request.IsResponseExpected)
                            await Fail(request.RequestId, refusal, cancellationToken).ConfigureAwait(false);
                        break;
                    case JsonRpcRequest request:
                        return request;
                    case var answer:
                        // The answers to the requests of this server tell nothing.
                        ((IJsonRpcMessageBufferManager)this).DeserializationComplete(answer);
                        break;
                }
            }
            catch (JsonException)
            {
                var failure = new LocalRpcException("The message is not JSON.") { ErrorCode = (int)JsonRpcErrorCode.ParseError };
                await Fail(RequestId.Null, failure, cancellationToken).ConfigureAwait(false);
            }
            catch (LocalRpcException failure)
            {
                await Fail(RequestId.Null, failure, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private ValueTask Fail(RequestId id, LocalRpcException failure, CancellationToken cancellation) => WriteAsync(
        new JsonRpcError
        {
            RequestId = id,
            Error = new JsonRpcError.ErrorDetail { Code = (JsonRpcErrorCode)failure.ErrorCode, Message = failure.Message },
        },
        cancellation);
}
