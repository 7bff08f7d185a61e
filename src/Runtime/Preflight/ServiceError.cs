using System;
using System.Text.Json;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Reads the error in a response: that of an AWS service, a REST catalog or a token endpoint.</summary>
/// <remarks>
/// See the model of errors in the
/// <see href="https://github.com/apache/iceberg/blob/main/open-api/rest-catalog-open-api.yaml">Iceberg REST API</see> and
/// <see href="https://www.rfc-editor.org/rfc/rfc6749#section-5.2">RFC 6749</see>.
/// </remarks>
internal static class ServiceError
{
    /// <summary>Returns the code and the message, which can both quote the request; <see langword="null"/> if there is none.</summary>
    internal static (string? Code, string? Message) Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var (code, message) = Read(document.RootElement);

            // The code can have a namespace, such as com.amazonaws.glue#AccessDeniedException.
            return (code?.Substring(code.LastIndexOf('#') + 1), message);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // The latter is thrown for half of a surrogate pair.
            return StsResponse.Texts(text, "Code", "Message") is [var code, var message] ? (code, message) : (null, null);
        }
    }

    private static (string? Code, string? Message) Read(JsonElement element)
    {
        string? code = null;
        string? message = null;
        if (element.ValueKind != JsonValueKind.Object)
            return (null, null);
        foreach (var property in element.EnumerateObject())
        {
            if (property.Name == "error" && property.Value.ValueKind == JsonValueKind.Object)
                return Read(property.Value);
            if (property.Value.ValueKind != JsonValueKind.String)
                continue;
            if (property.Name is "__type" or "type" or "error")
                code = property.Value.GetString();
            else if (string.Equals(property.Name, "message", StringComparison.OrdinalIgnoreCase))
                message = property.Value.GetString();
        }

        return (code, message);
    }
}
