using System;
using System.Globalization;
using System.Text.Json;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Reads the credentials that the instance metadata service gives as JSON.</summary>
internal static class MetadataAnswer
{
    internal static IssuedCredentials Read(string json, TimeSpan skew)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var code = Text(document.RootElement, "Code");
            if (code is not null and not "Success")
                throw new IssueException($"it answered {SafeCode.Of(code)}.") { ErrorCode = SafeCode.Of(code), IsTransient = true };
            var (key, secret, token) = (Text(document.RootElement, "AccessKeyId"), Text(document.RootElement, "SecretAccessKey"), Text(document.RootElement, "Token"));
            if (key is null || secret is null || token is null || !TryReadTime(Text(document.RootElement, "Expiration"), out var expiration))
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
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static IssueException NoCredentials() => new("its answer holds no credentials.") { IsTransient = true };
}
