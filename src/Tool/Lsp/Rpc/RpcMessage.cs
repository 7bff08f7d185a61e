using System;
using System.Text.Json;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a request, a notification, or the answer to a request of this server.</summary>
/// <param name="Method">The method; null for an answer.</param>
/// <param name="Id">The id as JSON; null for a notification.</param>
/// <param name="Params">The parameters.</param>
internal sealed record RpcMessage(string? Method, string? Id, JsonElement Params)
{
    /// <summary>Reads a message.</summary>
    /// <exception cref="RpcException">The text is not the JSON of a message.</exception>
    internal static RpcMessage Parse(ReadOnlyMemory<byte> body)
    {
        using var document = ParseJson(body);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new RpcException(RpcError.InvalidRequest, "A message is an object.");
        string? id = null;
        if (root.TryGetProperty("id", out var idElement) && idElement.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            id = idElement.GetRawText();
        string? method = null;
        if (root.TryGetProperty("method", out var methodElement))
        {
            method = methodElement.ValueKind == JsonValueKind.String
                ? methodElement.GetString()
                : throw new RpcException(RpcError.InvalidRequest, "The method is not a string.");
        }

        return new RpcMessage(method, id, root.TryGetProperty("params", out var parameters) ? parameters.Clone() : default);
    }

    private static JsonDocument ParseJson(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonDocument.Parse(LenientJson.Repair(body));
        }
        catch (JsonException)
        {
            throw new RpcException(RpcError.ParseError, "The message is not JSON.");
        }
    }
}
