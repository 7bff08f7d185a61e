using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Provides the types of server-side encryption that StarRocks requests from S3.</summary>
internal static class SseTypes
{
    internal const string None = "none";

    /// <summary>With a key that the client sends with each request.</summary>
    internal const string CustomerKey = "sse-c";

    internal static bool IsCustomerKey(string type) => string.Equals(type, CustomerKey, StringComparison.OrdinalIgnoreCase);
}
