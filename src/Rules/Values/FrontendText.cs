using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>What the frontend makes of the text of a setting in fe.conf.</summary>
internal static class FrontendText
{
    /// <summary>Java trims the control characters too, and no other blank than the one of ASCII.</summary>
    internal static string Trimmed(string value)
    {
        var (start, end) = (0, value.Length);
        while (start < end && value[start] <= ' ')
            start++;
        while (end > start && value[end - 1] <= ' ')
            end--;
        return value.Substring(start, end - start);
    }

    /// <summary>It holds <c>${NAME}</c>, for which the frontend takes a variable of its environment; nothing escapes it.</summary>
    internal static bool HasVariable(string value) => value.IndexOf("${", StringComparison.Ordinal) is >= 0 and var at && value.IndexOf('}', at) > 0;

    /// <summary>Why the frontend would not get the value; null where it does.</summary>
    internal static string? Refusal(string key, string value) => Trimmed(value).Length == value.Length
        ? null
        : $"'{key}' cannot have a value that begins or ends with a blank or a control character: the frontend trims them off.";

    internal static string? RefusalOfKey(string key) => key.Length == 0 ? "A setting of fe.conf has no empty name." : null;
}
