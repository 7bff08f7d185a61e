using System;
using System.Buffers;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Writes messages to a stream, one after the other.</summary>
/// <param name="output">The stream.</param>
internal sealed class MessageWriter(Stream output)
{
    private readonly Lock _lock = new();
    private int _lastId;
    private bool _isClosed;

    /// <summary>Writes a notification.</summary>
    public void Notify<T>(string method, T parameters, JsonTypeInfo<T> type) => Write(json =>
    {
        json.WriteString("method"u8, method);
        json.WritePropertyName("params"u8);
        JsonSerializer.Serialize(json, parameters, type);
    });

    /// <summary>Writes a request, whose answer is ignored.</summary>
    /// <param name="method">The method.</param>
    /// <param name="writeParams">Writes the parameters; null if there are none.</param>
    public void Request(string method, Action<Utf8JsonWriter>? writeParams)
    {
        var id = Interlocked.Increment(ref _lastId);
        Write(json =>
        {
            json.WriteNumber("id"u8, id);
            json.WriteString("method"u8, method);
            if (writeParams is null)
                return;
            json.WritePropertyName("params"u8);
            writeParams(json);
        });
    }

    /// <summary>Writes the answer to a request.</summary>
    public void Answer(string id, Action<Utf8JsonWriter> writeResult) => Write(json =>
    {
        json.WritePropertyName("id"u8);
        json.WriteRawValue(id);
        json.WritePropertyName("result"u8);
        writeResult(json);
    });

    /// <summary>Writes that a request failed.</summary>
    /// <param name="id">The id; null if it is not known.</param>
    /// <param name="failure">The code and the message.</param>
    public void Fail(string? id, RpcException failure) => Write(json =>
    {
        json.WritePropertyName("id"u8);
        json.WriteRawValue(id ?? "null");
        json.WriteStartObject("error"u8);
        json.WriteNumber("code"u8, failure.Code);
        json.WriteString("message"u8, failure.Message);
        json.WriteEndObject();
    });

    private void Write(Action<Utf8JsonWriter> writeMembers)
    {
        var body = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc"u8, "2.0"u8);
            writeMembers(json);
            json.WriteEndObject();
        }

        var header = Encoding.ASCII.GetBytes("Content-Length: " + body.WrittenCount.ToString(CultureInfo.InvariantCulture) + "\r\n\r\n");
        lock (_lock)
        {
            if (_isClosed)
                return;
            try
            {
                output.Write(header);
                output.Write(body.WrittenSpan);
                output.Flush();
            }
            catch (Exception exception) when (exception is IOException or ObjectDisposedException)
            {
                // The client is gone; the reader notices it too.
                _isClosed = true;
            }
        }
    }
}
