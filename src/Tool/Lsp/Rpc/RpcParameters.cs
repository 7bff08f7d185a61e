using System.Collections;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Reads the parameters of messages.</summary>
internal static class RpcParameters
{
    private static readonly JsonSerializerOptions _options = new(LspJson.Default.Options)
    {
        TypeInfoResolver = LspJson.Default.WithAddedModifier(RejectNullElements),
    };

    /// <summary>Reads the parameters of a message.</summary>
    /// <typeparam name="T">A type of <see cref="LspJson"/>.</typeparam>
    /// <exception cref="RpcException">The parameters are wrong.</exception>
    internal static T Read<T>(JsonElement parameters)
        where T : class
    {
        var type = (JsonTypeInfo<T>)_options.GetTypeInfo(typeof(T));
        try
        {
            if (parameters.ValueKind != JsonValueKind.Undefined && parameters.Deserialize(type) is { } read)
                return read;
        }
        catch (JsonException)
        {
            // The message of the exception can contain a text of the document.
        }

        throw new RpcException(RpcError.InvalidParams, "The parameters are wrong.");
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
