using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>How StarRocks lets S3 encrypt what it stores.</summary>
internal static class SseTypes
{
    internal const string None = "none";

    /// <summary>With a key that the customer gives at each request.</summary>
    internal const string CustomerKey = "sse-c";

    internal static bool IsCustomerKey(string type) => string.Equals(type, CustomerKey, StringComparison.OrdinalIgnoreCase);
}
