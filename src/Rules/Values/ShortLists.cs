using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The words that a parameter takes, in any letter case.</summary>
internal static class ShortLists
{
    internal static readonly string[] ShareTypes = ["ALL", "FOREIGN", "FEDERATED"];

    internal static readonly string[] SseTypes = ["none", SseC];

    private const string SseC = "sse-c";

    internal static bool IsSseC(string type) => string.Equals(type, SseC, StringComparison.OrdinalIgnoreCase);

    internal static bool Has(string[] words, string text)
    {
        foreach (var word in words)
        {
            if (string.Equals(text, word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
