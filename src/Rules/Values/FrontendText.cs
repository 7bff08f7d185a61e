using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Determines how the frontend reads the text of a setting in fe.conf.</summary>
internal static class FrontendText
{
    /// <summary>Trims a value as Java does: the ASCII space and control characters, but no other white space.</summary>
    internal static string Trimmed(string value)
    {
        var (start, end) = (0, value.Length);
        while (start < end && value[start] <= ' ')
            start++;
        while (end > start && value[end - 1] <= ' ')
            end--;
        return value.Substring(start, end - start);
    }

    /// <summary>
    /// Indicates whether a value contains <c>${NAME}</c>, which the frontend replaces by an environment variable. It cannot be escaped.
    /// </summary>
    internal static bool HasVariable(string value) =>
        value.IndexOf("${", StringComparison.Ordinal) is >= 0 and var at && value.IndexOf('}', at) > 0;

    /// <summary>Returns why the frontend would not read the value unchanged; null if it does.</summary>
    internal static string? InvalidReason(string key, string value) => Trimmed(value).Length == value.Length
        ? null
        : $"'{key}' begins or ends with a space or a control character, which the frontend removes. Set a value without it.";

    /// <summary>Returns why the name of a setting cannot be written; null if it can.</summary>
    internal static string? InvalidKeyReason(string key) => key.Length == 0 ? "The name of a setting is empty. Set a name." : null;
}
