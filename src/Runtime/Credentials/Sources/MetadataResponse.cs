using System;
using System.Globalization;
using System.Text.Json;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Reads the JSON response of the instance metadata service.</summary>
internal static class MetadataResponse
{
    internal static IssuedCredentials Read(string json, TimeSpan skew)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var code = Text(document.RootElement, "Code");
            if (code is not null and not "Success")
                throw ErrorCode(KnownShape.IsName(code) ? code : null);
            var key = Text(document.RootElement, "AccessKeyId");
            var secret = Text(document.RootElement, "SecretAccessKey");
            var token = Text(document.RootElement, "Token");
            var end = Text(document.RootElement, "Expiration");
            if (key is null || secret is null || token is null || !TryReadTime(end, out var expiration))
                throw NoCredentials();
            return new IssuedCredentials(new ImmutableCredentials(key, secret, token), expiration - skew);
        }
        catch (JsonException)
        {
            throw NoCredentials();
        }
    }

    internal static bool TryReadTime(string? text, out DateTime time) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out time);

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static IssueException ErrorCode(string? code) =>
        new($"the instance metadata service returned {code ?? "an unknown error code"}.") { ErrorCode = code, IsTransient = true };

    private static IssueException NoCredentials() =>
        new("the response of the instance metadata service contains no credentials.") { IsTransient = true };
}
