using System;
using System.Buffers;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Reads and writes the JSON of messages.</summary>
[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = MessageFormatter.NoReflection)]
[UnconditionalSuppressMessage("AOT", "IL3050", Justification = MessageFormatter.NoReflection)]
internal sealed class MessageFormatter : SystemTextJsonFormatter, IJsonRpcMessageTextFormatter
{
    internal const string NoReflection = "The serializer has only the types of LspJson, which need no reflection.";

    public MessageFormatter() => JsonSerializerOptions = new JsonSerializerOptions(LspJson.Default.Options)
    {
        TypeInfoResolver = LspJson.Default.WithAddedModifier(RejectNullElements),
    };

    /// <summary>Reads a message.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="LocalRpcException">The JSON is not a message.</exception>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "One message must not end the session.")]
    JsonRpcMessage IJsonRpcMessageTextFormatter.Deserialize(ReadOnlySequence<byte> contentBuffer, Encoding encoding)
    {
        var json = LenientJson.Repair(contentBuffer.ToArray());
        using var document = JsonDocument.Parse(json);
        JsonRpcMessage? message = null;
        try
        {
            message = Deserialize(new ReadOnlySequence<byte>(WithoutScalarParams(json, document.RootElement)));
        }
        catch (Exception)
        {
            // Each member of another type is another exception.
        }

        return message is null or JsonRpcRequest { Method: null }
            ? throw new LocalRpcException("The JSON is not a message.") { ErrorCode = (int)JsonRpcErrorCode.InvalidRequest }
            : message;
    }

    /// <summary>Removes parameters that are no object and no array: some clients send null instead of none.</summary>
    private static ReadOnlyMemory<byte> WithoutScalarParams(ReadOnlyMemory<byte> json, JsonElement message)
    {
        if (!message.TryGetProperty("params"u8, out var parameters) || parameters.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            return json;
        var members = JsonObject.Create(message)!;
        members.Remove("params");
        return Encoding.UTF8.GetBytes(members.ToJsonString());
    }

    /// <summary>Rejects null in a list, which the serializer accepts in a list of any type.</summary>
    private static void RejectNullElements(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        var lists = type.Properties
            .Where(static property => property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable)))
            .Select(static property => property.Get!)
            .ToList();
        if (lists.Count > 0)
        {
            type.OnDeserialized = read =>
            {
                if (lists.Exists(list => list(read) is IEnumerable elements && elements.Cast<object?>().Contains(null)))
                    throw new JsonException();
            };
        }
    }
}
